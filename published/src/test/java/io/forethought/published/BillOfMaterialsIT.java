package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bill of materials of each jar follows the schema and lists what a program runs with. */
class BillOfMaterialsIT {

  private static final String FILE = "bom.json";

  /** As {@code io.prometheus:prometheus-metrics-core:jar:1.10.0:compile}. */
  private static final Pattern DEPENDENCY =
      Pattern.compile("([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)\\b");

  @ParameterizedTest
  @EnumSource(Published.class)
  void itFollowsTheSchema(Published published) throws IOException {
    assertThat(faults(published.released(FILE))).isEmpty();
  }

  @Test
  void schemaRejectsWhatIsWrong(@TempDir Path folder) throws IOException {
    String text = Files.readString(Published.RUNTIME.released(FILE));
    Path wrong = folder.resolve(FILE);

    Files.writeString(wrong, text.replace("\"type\" : \"library\"", "\"type\" : \"libary\""));

    assertThat(faults(wrong)).isNotEmpty();
  }

  private static List<ParseException> faults(Path file) throws IOException {
    return new JsonParser().validate(file.toFile(), Version.VERSION_16);
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void itIsAboutTheJarAndTheSameInEachBuild(Published published) throws IOException {
    JsonNode bill = read(published);

    assertThat(bill.at("/metadata/component/purl").asText())
        .isEqualTo(url("io.forethought", published.artifact(), Published.VERSION));
    assertThat(bill.has("serialNumber")).isFalse();
    assertThat(bill.at("/metadata").has("timestamp")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void itListsTheRunTimeDependenciesAndNothingElse(Published published) throws IOException {
    List<String> dependencies =
        dependencies(Files.readString(published.released("run-time-dependencies.txt")));

    assertThat(components(published)).containsExactlyInAnyOrderElementsOf(dependencies);
  }

  @Test
  void whatIsPackedIntoTheProcessorIsListed() throws IOException {
    assertThat(components(Published.PROCESSOR))
        .map(component -> component.replaceFirst("@.*", ""))
        .containsExactlyInAnyOrder(
            "pkg:maven/com.squareup/javapoet",
            "pkg:maven/com.google.code.gson/gson",
            "pkg:maven/org.snakeyaml/snakeyaml-engine");
    assertThat(Published.entries(Published.PROCESSOR.jar()))
        .filteredOn(name -> name.startsWith("io/forethought/processor/shaded/"))
        .map(name -> name.split("/", -1)[4])
        .containsOnly("javapoet", "gson", "yaml");
  }

  @Test
  void annotationsNeedNothing() throws IOException {
    assertThat(components(Published.ANNOTATIONS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void everyComponentHasALicenseAndADigest(Published published) throws IOException {
    for (JsonNode component : read(published).path("components")) {
      assertThat(component.path("licenses")).as("%s", component).isNotEmpty();
      assertThat(component.path("hashes").findValuesAsText("alg")).contains("SHA-256");
    }
  }

  private static List<String> components(Published published) throws IOException {
    List<String> components = new ArrayList<>();
    read(published).path("components").forEach(each -> components.add(each.get("purl").asText()));
    return components;
  }

  private static List<String> dependencies(String text) {
    List<String> dependencies = new ArrayList<>();
    Matcher matcher = DEPENDENCY.matcher(text);
    while (matcher.find()) {
      dependencies.add(url(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return dependencies;
  }

  private static String url(String group, String artifact, String version) {
    return "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar";
  }

  private static JsonNode read(Published published) throws IOException {
    return new ObjectMapper().readTree(published.released(FILE).toFile());
  }
}

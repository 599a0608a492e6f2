package io.forethought.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.forethought.processor.testing.CompilerCall.Tool;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that the schema of the catalogue accepts real catalogues and rejects everything else. */
class SchemaTest {

  private static final Path SCHEMA = Path.of("../docs/reference/metrics.schema.json");
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text(SCHEMA));

  @Test
  void theSchemaIsOne() {
    JsonSchema ofSchemas =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(ofSchemas.validate(text(SCHEMA), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyObjectIsStrictAndEveryMemberDescribed() throws IOException {
    List<JsonNode> objects = objects(new ObjectMapper().readTree(text(SCHEMA))).toList();

    assertThat(objects).hasSize(9);
    for (JsonNode object : objects) {
      assertThat(object.path("additionalProperties").asText()).isEqualTo("false");
      assertThat(object.path("description").asText()).endsWith(".");
      object
          .get("properties")
          .properties()
          .forEach(
              member ->
                  assertThat(member.getValue().path("description").asText())
                      .as(member.getKey())
                      .endsWith("."));
    }
  }

  /** All parts of a schema that describe an object. */
  private static Stream<JsonNode> objects(JsonNode node) {
    return Stream.concat(
        Stream.of(node).filter(each -> each.path("type").asText().equals("object")),
        StreamSupport.stream(node.spliterator(), false).flatMap(SchemaTest::objects));
  }

  static Stream<Arguments> goldens() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDENS)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream()
          .flatMap(folder -> Stream.of(Tool.values()).map(tool -> Arguments.of(folder, tool)));
    }
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void whatCompilersWriteFollowsTheSchemaAndIsReadAgain(
      Path golden, Tool tool, @TempDir Path folder) throws IOException {
    Workspace workspace = Workspace.at(folder);
    try (Stream<Path> files = Files.list(golden)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".java") && !name.endsWith("Impl.java")) {
          workspace.source(name, Files.readString(file));
        }
      }
    }
    CompilerRun run =
        workspace.compile(tool, "-classpath", Workspace.classPath(), "-Aforethought.module=golden");
    assertThat(run.succeeded()).as("%s", run.messages()).isTrue();

    String json = workspace.output().get(Catalogue.FILE);
    assertThat(faults(json)).isEmpty();
    Catalogue read = JsonCatalogue.read(json);
    assertThat(read.entries()).isNotEmpty();
    assertThat(CatalogueJson.write(read)).isEqualTo(json);
    Map<String, String> files = read.files(List.of());
    files.remove(Catalogue.PAGE);
    assertThat(files)
        .allSatisfy((name, text) -> assertThat(workspace.output()).containsEntry(name, text));
    assertThat(workspace.output().get(Catalogue.PAGE)).startsWith(MetricsPage.write(read));
  }

  @Test
  void everyCatalogueFollowsTheSchema() {
    assertThat(faults(CatalogueJson.write(Shop.catalogue()))).isEmpty();
    Seeded seeded = new Seeded(3);
    for (int i = 0; i < 300; i++) {
      String json = CatalogueJson.write(seeded.catalogue());

      assertThat(faults(new String(json.getBytes(UTF_8), UTF_8))).as(json).isEmpty();
    }
  }

  static List<Arguments> wrong() {
    return List.of(
        change("\"format\": 1", "\"format\": 2", "$.format const"),
        change("\"format\": 1,", "", "$ required"),
        change("\"format\": 1", "\"format\": 1, \"color\": 1", "$ additionalProperties"),
        change("\"module\": \"shop.web\"", "\"module\": \"\"", "$.module minLength"),
        change("\"series\": 1663", "\"series\": -1", "$.series minimum"),
        change("\"series\": 1663", "\"series\": 1.5", "$.series type"),
        change("\"type\": \"info\"", "\"type\": \"untyped\"", "$.metrics[1].type enum"),
        change("\"type\": \"stateset\"", "\"type\": \"state set\"", "$.metrics[3].type enum"),
        change("\"unit\": \"bytes\"", "\"unit\": \"kilobytes\"", "$.metrics[7].unit enum"),
        change("\"unit\": \"bytes\"", "\"unit\": \"\"", "$.metrics[7].unit enum"),
        change("\"help\": \"What is running.\",", "", "$.metrics[1] required"),
        change("\"help\": \"What is running.\"", "\"help\": null", "$.metrics[1].help type"),
        change(
            "\"method\": \"build\"",
            "\"at\": \"build\"",
            "$.metrics[1] additionalProperties",
            "$.metrics[1] required"),
        change("\"max\": 50", "\"max\": 0", "$.metrics[8].labels[0].max minimum"),
        change("\"max\": 50", "\"max\": 50, \"values\": [\"a\"]", "$.metrics[8].labels[0] not"),
        change("\"max\": 50", "\"maximum\": 50", "$.metrics[8].labels[0] additionalProperties"),
        change("\"express\"", "\"standard\"", "$.metrics[6].labels[0].values uniqueItems"),
        change("\"express\"", "7", "$.metrics[6].labels[0].values[0] type"),
        change("\"quantiles\"", "\"buckets\"", "$.metrics[7].buckets false"),
        change("\"buckets\"", "\"quantiles\"", "$.metrics[6].quantiles false"),
        change(
            "\"until\": \"2027-06-30\"",
            "\"since\": \"2026\"",
            "$.metrics[4].renamedFrom additionalProperties",
            "$.metrics[4].renamedFrom required"),
        change("\"code\": \"FT206\"", "\"code\": \"206\"", "$.metrics[8].accepted[0].code pattern"),
        change(
            "\"code\": \"FT206\"",
            "\"code\": \"FT206\", \"reason\": \"\"",
            "$.metrics[8].accepted[0].reason minLength"));
  }

  private static Arguments change(String from, String to, String... faults) {
    return Arguments.of(from, to, List.of(faults));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void everythingElseIsRefused(String from, String to, List<String> faults) {
    String json = CatalogueJson.write(Shop.catalogue());
    assertThat(json).contains(from);
    String changed =
        json.substring(0, json.indexOf(from))
            + to
            + json.substring(json.indexOf(from) + from.length());

    assertThat(faults(changed)).containsExactlyElementsOf(faults);
  }

  private List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map((ValidationMessage fault) -> fault.getInstanceLocation() + " " + fault.getType())
        .sorted()
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

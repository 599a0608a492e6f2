package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What pages show beside Java can be read, and names libraries that this build has. */
class ConfigurationTest {

  private static final Pattern COORDINATES = Pattern.compile("\"([\\w.]+:[\\w.-]+):([\\w.-]+)\"");

  private static final Pattern PROCESSOR = Pattern.compile("processor_class = \"([^\"]+)\"");

  static List<Block> xml() throws IOException {
    return blocks("xml");
  }

  static List<Block> yaml() throws IOException {
    return blocks("yaml");
  }

  static List<Block> gradle() throws IOException {
    return blocks("kts");
  }

  static List<Block> bazel() throws IOException {
    return blocks("starlark");
  }

  static List<Block> shell() throws IOException {
    return blocks("shell");
  }

  @ParameterizedTest
  @MethodSource("xml")
  void librariesInPomsExist(Block block) throws Exception {
    Coordinates build = Coordinates.ofTheBuild();
    List<String> missing = new ArrayList<>();
    Coordinates.in(block.text()).stream()
        // Spring Boot's own parent manages these.
        .filter(library -> !library.startsWith("org.springframework.boot:"))
        .filter(library -> !build.has(library))
        .forEach(missing::add);

    assertThat(missing).as("%s", block).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"gradle", "bazel"})
  void librariesInGradleAndBazelExist(Block block) throws Exception {
    Coordinates build = Coordinates.ofTheBuild();

    assertThat(
            COORDINATES
                .matcher(block.text())
                .results()
                .map(found -> found.group(1) + ":" + found.group(2)))
        .as("%s", block)
        .allMatch(build::has);
  }

  @Test
  void bazelNamesAllProcessorsInTheirOrder() throws IOException {
    List<String> named = new ArrayList<>();
    for (Block block : bazel()) {
      PROCESSOR.matcher(block.text()).results().map(found -> found.group(1)).forEach(named::add);
    }

    assertThat(ServiceLoader.load(Processor.class).stream().map(each -> each.type().getName()))
        .filteredOn(name -> name.startsWith("io.forethought."))
        .hasSize(2)
        .containsExactlyElementsOf(named);
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void yamlCanBeRead(Block block) {
    List<Object> documents = new ArrayList<>();
    new Yaml().loadAll(block.text()).forEach(documents::add);

    assertThat(documents).as("%s", block).isNotEmpty().doesNotContainNull();
  }

  @ParameterizedTest
  @MethodSource("shell")
  void shellCanBeRead(Block block) throws Exception {
    Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    bash.getOutputStream().write(block.text().getBytes(UTF_8));
    bash.getOutputStream().close();

    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).as("%s", block).isEmpty();
  }

  private static List<Block> blocks(String language) throws IOException {
    Stream<Block> blocks = Page.withSnippets().stream().flatMap(page -> page.blocks().stream());
    return blocks.filter(block -> block.language().equals(language)).toList();
  }
}

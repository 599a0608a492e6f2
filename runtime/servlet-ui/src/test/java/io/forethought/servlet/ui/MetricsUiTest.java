package io.forethought.servlet.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a browser gets. */
class MetricsUiTest {

  private static final Path SOURCES = Path.of("src/main/resources/io/forethought/servlet/ui");

  @TempDir private Path folder;

  @Test
  void allFilesAreThere() throws IOException {
    Set<String> written = new TreeSet<>(List.of("uplot.css", "uplot.js"));
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.map(file -> file.getFileName().toString()).forEach(written::add);
    }

    assertThat(MetricsUi.FILES).containsExactlyInAnyOrderElementsOf(written);
    assertThat(MetricsUi.FILES).allSatisfy(name -> assertThat(text(name)).isNotBlank());
  }

  @Test
  void nativeImagesContainAllFiles() throws IOException {
    Path metadata =
        Path.of("src/main/resources/META-INF/native-image/io.forethought/forethought-servlet-ui");

    assertThat(Files.readString(metadata.resolve("reachability-metadata.json")))
        .contains(
            MetricsUi.FILES.stream()
                .map(name -> "{ \"glob\": \"io/forethought/servlet/ui/" + name + "\" }")
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing.js",
        "MetricsUi.class",
        "uplot-license.txt",
        "../page/MetricsPage.class",
        "../../../../META-INF/MANIFEST.MF",
        "/index.html",
        "./index.html",
        "INDEX.HTML"
      })
  void nothingElseIsThere(String name) {
    assertThat(new MetricsUi().file(name)).isEmpty();
  }

  @Test
  void theChartLibraryIsAModuleWithItsLicense() throws IOException {
    assertThat(text("uplot.js"))
        .startsWith("/*! https://github.com/leeoniya/uPlot")
        .endsWith("\nexport default uPlot;\n");
    try (var license = MetricsUi.class.getResourceAsStream("uplot-license.txt")) {
      assertThat(license).asString(UTF_8).contains("MIT License", "Leon Sorokin");
    }
  }

  @Test
  void noFileIsLongAndNoneNamesAnotherPlace() throws IOException {
    for (String name : new TreeSet<>(MetricsUi.FILES)) {
      if (!name.startsWith("uplot")) {
        assertThat(text(name).lines().count()).as(name).isLessThan(250);
        assertThat(text(name).lines()).as(name).allMatch(line -> line.length() <= 100);
        assertThat(text(name)).as(name).doesNotContain("http:", "https:", "innerHTML", "eval(");
      }
    }
  }

  @Test
  void thePageHasNothingInlineThatItsPolicyForbids() {
    assertThat(text("index.html")).doesNotContain("style=", "<style", "onclick", "<script>");
  }

  @Test
  void cataloguesFollowEachOther() throws Exception {
    URL[] jars = {module("one", "{\"one\": 1}"), module("two", "{\"two\": 2}")};
    try (URLClassLoader loader = new URLClassLoader(jars, null)) {
      assertThat(new String(new Catalogues(loader).read(), UTF_8))
          .isEqualTo("\u001e{\"one\": 1}\n\u001e{\"two\": 2}\n");
    }
    try (URLClassLoader none = new URLClassLoader(new URL[0], null)) {
      assertThat(new Catalogues(none).read()).isEmpty();
    }
  }

  private URL module(String name, String catalogue) throws IOException {
    Path module = folder.resolve(name);
    Path file = module.resolve("META-INF/forethought/metrics.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, catalogue);
    return module.toUri().toURL();
  }

  @Test
  void thoseOfForethoughtAreThere() {
    assertThat(text("catalogues.json-seq")).contains("\"forethought_endpoint_refusals_total\"");
  }

  private static String text(String name) {
    return new String(new MetricsUi().file(name).orElseThrow(), UTF_8);
  }
}

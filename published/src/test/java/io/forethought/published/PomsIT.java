package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The project files that are published contain what a public repository requires, and nothing that
 * only the build needs. The project files of the sources say what is published.
 */
class PomsIT {

  private static final List<String> REQUIRED =
      List.of(
          "modelVersion",
          "groupId",
          "artifactId",
          "version",
          "name",
          "description",
          "url",
          "licenses",
          "developers",
          "scm");

  private static final Path BOM = Published.PROJECT.resolve("published/bom/pom.xml");

  @Test
  void whatIsNotListedHereIsNotPublished() throws Exception {
    List<String> published = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Published.PROJECT)) {
      for (Path file : files.filter(each -> each.endsWith("pom.xml")).sorted().toList()) {
        String folder = Published.PROJECT.relativize(file.getParent()).toString();
        boolean isJar = !"pom".equals(Pom.read(file).text("packaging"));
        if (isJar && !folder.contains("target") && !isSkipped(file.getParent())) {
          published.add(folder);
        }
      }
    }

    assertThat(published)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Published.values()).map(Published::folder).toList());
  }

  /** Whether a project or one above it is not published; the topmost one is. */
  private static boolean isSkipped(Path folder) throws Exception {
    for (Path each = folder; !each.equals(Published.PROJECT); each = each.getParent()) {
      Path pom = each.resolve("pom.xml");
      if (Files.exists(pom)
          && Pom.read(pom).text("properties", "maven.deploy.skip").equals("true")) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void jarHasAllThatARepositoryRequires(Published published) throws Exception {
    Pom pom = Pom.read(published.released("published-pom.xml"));

    assertThat(pom.names()).filteredOn(name -> !name.equals("dependencies")).isEqualTo(REQUIRED);
    assertThat(pom.text("artifactId")).isEqualTo(published.artifact());
    assertThat(pom.text("version")).isEqualTo(Published.VERSION);
    assertThat(pom.text("name")).startsWith("Forethought ");
    assertThat(pom.element().getTextContent()).doesNotContain("${");
    assertIsDescribed(pom);
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void jarDependsOnNothingThatOnlyTestsNeed(Published published) throws Exception {
    List<Pom> dependencies =
        Pom.read(published.released("published-pom.xml")).all("dependencies", "dependency");

    assertThat(dependencies)
        .allSatisfy(
            dependency -> {
              assertThat(dependency.text("scope")).isIn("compile", "runtime", "provided");
              boolean isOurs = dependency.text("groupId").equals("io.forethought");
              assertThat(dependency.text("version").equals(Published.VERSION)).isEqualTo(isOurs);
              assertThat(dependency.text("version")).isNotEmpty();
            });
  }

  @Test
  void processorNeedsNoOtherJar() throws Exception {
    assertThat(
            Pom.read(Published.PROCESSOR.released("published-pom.xml"))
                .all("dependencies", "dependency"))
        .map(dependency -> dependency.text("scope"))
        .containsOnly("provided");
  }

  @Test
  void bomHasAllThatARepositoryRequires() throws Exception {
    Pom bom = Pom.read(BOM);

    assertThat(bom.names())
        .containsAll(REQUIRED)
        .doesNotContain("parent", "dependencies", "repositories");
    assertIsDescribed(bom);
    assertThat(bom.text("properties", "forethought.repository"))
        .isEqualTo(
            Pom.read(Published.PROJECT.resolve("pom.xml"))
                .text("properties", "forethought.repository"));
  }

  @Test
  void bomManagesWhatIsPublished() throws Exception {
    assertThat(Pom.read(BOM).all("dependencyManagement", "dependencies", "dependency"))
        .map(managed -> managed.text("groupId") + ":" + managed.text("artifactId"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Published.values())
                .map(each -> "io.forethought:" + each.artifact())
                .toList());
  }

  private static void assertIsDescribed(Pom pom) {
    assertThat(pom.text("description")).endsWith(".");
    assertThat(pom.text("url")).isNotEmpty();
    assertThat(pom.text("licenses", "license", "name")).isEqualTo("Apache-2.0");
    assertThat(pom.text("licenses", "license", "url")).startsWith("https://");
    assertThat(pom.text("developers", "developer", "name")).isNotEmpty();
    assertThat(pom.text("scm", "connection")).startsWith("scm:git:");
    assertThat(pom.text("scm", "url")).isEqualTo(pom.text("url"));
  }
}

package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources and documentation are published with each jar, and are those of its classes. */
class AttachedIT {

  @ParameterizedTest
  @EnumSource(Published.class)
  void sourcesOfAllClassesAreThere(Published published) {
    Path sources = published.released(name(published, "sources"));

    assertThat(Published.entries(sources)).containsAll(files(published, ".java"));
  }

  @ParameterizedTest
  @EnumSource(Published.class)
  void documentationIsOfThePackagesThatProgramsUse(Published published) {
    Path documentation = published.released(name(published, "javadoc"));

    assertThat(Published.entries(documentation)).contains("index.html");
    assertThat(Published.text(documentation, "element-list").lines())
        .filteredOn(line -> !line.startsWith("module:"))
        .containsExactlyInAnyOrderElementsOf(
            published == Published.PROCESSOR
                ? List.of("io.forethought.processor")
                : published.exported());
  }

  private static String name(Published published, String classifier) {
    return published.artifact() + "-" + Published.VERSION + "-" + classifier + ".jar";
  }

  /** The files of the top-level classes that are ours. */
  private static List<String> files(Published published, String end) {
    List<String> files =
        Published.entries(published.jar()).stream()
            .filter(name -> name.startsWith("io/forethought/") && name.endsWith(".class"))
            .filter(name -> !name.contains("$") && !name.contains("/shaded/"))
            .map(name -> name.replaceFirst("\\.class$", end))
            .toList();
    assertThat(files).isNotEmpty();
    return files;
  }
}

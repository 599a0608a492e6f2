package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about compatibility lists the packages that are exported, and no others. */
class CompatibilityPageIT {

  private static final Path PAGE = Published.PROJECT.resolve("docs/reference/compatibility.md");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\| `(io\\.[a-z.]+)` \\| (.*) \\|$");

  @Test
  void everyExportedPackageHasARowWithItsArtifact() throws IOException {
    List<String> exported = new ArrayList<>();
    for (Published published : Published.values()) {
      published.exported().stream()
          .filter(name -> !ApiChanges.FOR_GENERATED_CODE.contains(name))
          .forEach(name -> exported.add(name + " in `" + published.artifact() + "`"));
    }

    assertThat(rows())
        .filteredOn(row -> !ApiChanges.FOR_GENERATED_CODE.contains(row.group(1)))
        .map(row -> row.group(1) + " in " + row.group(2))
        .containsExactlyInAnyOrderElementsOf(exported);
  }

  @Test
  void everyPackageForGeneratedCodeHasARow() throws IOException {
    assertThat(Published.RUNTIME.exported()).containsAll(ApiChanges.FOR_GENERATED_CODE);
    assertThat(rows()).map(row -> row.group(1)).containsAll(ApiChanges.FOR_GENERATED_CODE);
  }

  private static List<MatchResult> rows() throws IOException {
    return PACKAGE.matcher(Files.readString(PAGE)).results().toList();
  }
}

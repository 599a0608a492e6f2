package io.forethought.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/release-notes} prints the section of a version in the changelog. */
class ReleaseNotesTest {

  private static final String CHANGELOG =
      """
      # Changelog

      ## [Unreleased]

      - A page about [links](docs/links.md#here).

      ## [0.10.0] - 2027-02-01

      ## [0.1.0] - 2026-12-01

      ### Added

      - [Elsewhere](https://example.org/), [here](#unreleased) and [there](LICENSE).
      """;

  @TempDir private Path project;

  @BeforeEach
  void copyScript() throws IOException {
    Files.createDirectory(project.resolve(".ci"));
    Files.copy(Page.ROOT.resolve(".ci/release-notes"), project.resolve(".ci/release-notes"));
    Files.writeString(project.resolve("CHANGELOG.md"), CHANGELOG);
    Files.writeString(
        project.resolve("pom.xml"),
        "<forethought.repository>https://example.org/ours</forethought.repository>");
  }

  @Test
  void linksLeadToTheTagOfTheVersion() throws Exception {
    assertThat(notes("0.1.0"))
        .isEqualTo(
            """
            ### Added

            - [Elsewhere](https://example.org/), [here](#unreleased) and [there](https://example.org/ours/blob/v0.1.0/LICENSE).
            """);
  }

  @Test
  void sectionEndsBeforeTheNextVersion() throws Exception {
    assertThat(notes("Unreleased"))
        .isEqualTo(
            """
            - A page about [links](https://example.org/ours/blob/vUnreleased/docs/links.md#here).
            """);
  }

  @Test
  void versionWithoutNotesIsAnError() throws Exception {
    assertThat(notes("0.10.0"))
        .isEqualTo("CHANGELOG.md has no section \"## [0.10.0]\", or it is empty.\n");
    assertThat(notes("0.3.0"))
        .isEqualTo("CHANGELOG.md has no section \"## [0.3.0]\", or it is empty.\n");
  }

  private String notes(String version) throws Exception {
    Process script =
        new ProcessBuilder("bash", ".ci/release-notes", version)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(script.getInputStream().readAllBytes(), UTF_8);
  }
}

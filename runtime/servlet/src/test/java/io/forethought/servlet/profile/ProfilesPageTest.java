package io.forethought.servlet.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages about HTTP metrics name what there is. */
class ProfilesPageTest {

  private static final Path DOCS = Path.of("../../docs/reference");
  private static final Pattern NAME =
      Pattern.compile("\"name\": \"((?:django_)?http_\\w+)\",\\s*\"type\"");
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `(\\w+)");
  private static final Pattern OURS = Pattern.compile("(?<!_)\\bhttp_\\w+");

  @Test
  void everyMetricOfDjangoIsComparedWithOneOfOurs() throws IOException {
    String page = page("http-profiles.md");
    String table = page.substring(page.indexOf("|---|"), page.indexOf("`DEFAULT` counts"));

    assertThat(found(FIRST_CELL, table))
        .containsExactlyInAnyOrderElementsOf(named("django_http_"))
        .hasSize(19);
    assertThat(found(OURS, table)).isSubsetOf(named("http_"));
  }

  @Test
  void everyMetricOfTheDefaultIsExplained() throws IOException {
    String page = page("http.md");
    String table =
        page.substring(page.indexOf("## What is recorded"), page.indexOf("- **The status"));

    assertThat(found(FIRST_CELL, table))
        .containsExactlyInAnyOrderElementsOf(
            named("http_").stream().filter(name -> !name.startsWith("http_server_")).toList());
  }

  @Test
  void everyMetricOfOpenTelemetryIsExplained() throws IOException {
    String page = page("http-profiles.md");

    assertThat(found(FIRST_CELL, page.substring(page.indexOf("## `OTEL`"))))
        .containsExactlyInAnyOrderElementsOf(named("http_server_"));
  }

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name));
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(match.groupCount()))
        .distinct()
        .toList();
  }

  /** The metrics of the tests' own catalogue. */
  private static List<String> named(String prefix) throws IOException {
    try (InputStream in =
        ProfilesPageTest.class.getResourceAsStream("/META-INF/forethought/metrics.json")) {
      return found(NAME, new String(in.readAllBytes(), UTF_8)).stream()
          .filter(name -> name.startsWith(prefix))
          .toList();
    }
  }
}

package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link HttpPathWrongRule}. */
class HttpPathWrongRuleTest {

  private static final Rule RULE = new HttpPathWrongRule();

  @ParameterizedTest
  @ValueSource(strings = {"", "/metrics", "/internal/metrics", "/m", "/metrics.txt"})
  void pathsArePaths(String path) {
    assertThat(findings(RULE, application("Shop").path(path))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "metrics, /metrics",
    "/metrics/, /metrics",
    "/, /metrics",
    "/*, /metrics",
    "/internal/*, /internal",
    "//a b?c#d;e, /abcde"
  })
  void othersAreToldHowToWriteThem(String path, String fixed) {
    assertThat(findings(RULE, application("Shop").path(path)))
        .containsExactly(
            Finding.of(Code.HTTP_PATH_WRONG, at("path"), path, "path", "write \"" + fixed + "\""));
  }

  @Test
  void patternsArePatternsOfServletMappings() {
    assertThat(
            findings(
                RULE,
                application("Shop").ignoring("/health", "/", "/*", "/a/b/*", "*.css", "*.tar.gz")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "health", "*", "*.", "/a*", "/a/*/b", "*.css/", "/a?b", "/a b"})
  void othersAreNone(String pattern) {
    assertThat(findings(RULE, application("Shop").ignoring("/health", pattern)))
        .containsExactly(
            Finding.of(
                Code.HTTP_PATH_WRONG,
                at("ignore[1]"),
                pattern,
                "path pattern",
                "write a pattern such as \"/health\", \"/internal/*\" or \"*.css\""));
  }
}

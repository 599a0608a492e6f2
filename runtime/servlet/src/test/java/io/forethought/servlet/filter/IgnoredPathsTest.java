package io.forethought.servlet.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredPathsTest {

  @ParameterizedTest
  @CsvSource({
    "/health, /health, true",
    "/health, /health/, false",
    "/health, /healthy, false",
    "/static/*, /static, true",
    "/static/*, /static/a/b.png, true",
    "/static/*, /statics, false",
    "*.css, /a/b.css, true",
    "*.css, /a/b.css.map, false",
    "/*, /anything, true",
    "/, /, true",
    "/, /index, false"
  })
  void patternsAreThoseOfServletMappings(String pattern, String path, boolean ignored) {
    IgnoredPaths paths = new IgnoredPaths(List.of(pattern));

    // Servlets of /orders/* see the part behind /orders as another one.
    for (int cut = 0; cut <= path.length(); cut++) {
      assertThat(paths.contain(path.substring(0, cut), path.substring(cut))).isEqualTo(ignored);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "health", "/a*", "/*/b", "*", "*.", "*.a*", "*.a/b", "/a/**"})
  void whatIsNoPatternIsToldSo(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IgnoredPaths(List.of("/health", pattern)))
        .withMessage(
            """
            "%s" is not a valid path pattern.
            Fix: write it as /health, /internal/* or *.css.\
            """,
            pattern);
  }
}

package io.forethought.jpa;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an entity must not have been heard of before. */
class EclipseLink5AloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EclipseLink5Listener",
        "EclipseLink5MappingFile",
        "EclipseLink5Both",
        "EclipseLink5Refused"
      })
  void passes(String tests) throws Exception {
    Alone.expectSuccess(tests);
  }
}

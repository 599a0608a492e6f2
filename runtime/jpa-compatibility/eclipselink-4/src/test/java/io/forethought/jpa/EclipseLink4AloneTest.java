package io.forethought.jpa;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an entity must not have been heard of before. */
class EclipseLink4AloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EclipseLink4Listener",
        "EclipseLink4MappingFile",
        "EclipseLink4Both",
        "EclipseLink4Refused"
      })
  void passes(String tests) throws Exception {
    Alone.expectSuccess(tests);
  }
}

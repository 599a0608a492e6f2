package io.forethought.jpa;

import org.junit.jupiter.api.Test;

/** Where an entity must not have been heard of before. */
class Hibernate66AloneTest {

  @Test
  void passes() throws Exception {
    Alone.expectSuccess("Hibernate66Refused");
  }
}

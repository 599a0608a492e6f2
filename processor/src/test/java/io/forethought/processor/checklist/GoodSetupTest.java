package io.forethought.processor.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class GoodSetupTest {

  @Test
  void nothingIsMissing() {
    assertThat(Setup.good().faults()).isEmpty();
  }

  @Test
  void withoutPrometheusItsPointsAreLeftOut() {
    assertThat(Setup.good().withoutServer().faults()).isEmpty();
  }
}

package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecondsTest {

  @Test
  void durationsAreSeconds() {
    assertThat(Seconds.of(Duration.ofMillis(1500))).isEqualTo(1.5);
    assertThat(Seconds.of(Duration.ofNanos(1))).isEqualTo(1e-9);
    assertThat(Seconds.of(Duration.ofMillis(-250))).isEqualTo(-0.25);
    assertThat(Seconds.of(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(9.223372036854776E18);
  }

  @Test
  void noDurationIsNoNumber() {
    assertThat(Seconds.of(null)).isNaN();
  }
}

package io.forethought.benchmarks.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class SpreadTest {

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertThat(Spread.of(DoubleStream.of(9, 2, 3))).isEqualTo(new Spread(2, 3, 9));
    assertThat(Spread.of(DoubleStream.of(4, 9, 2, 3))).isEqualTo(new Spread(2, 3.5, 9));
    assertThat(Spread.of(DoubleStream.of(7))).isEqualTo(new Spread(7, 7, 7));
  }
}

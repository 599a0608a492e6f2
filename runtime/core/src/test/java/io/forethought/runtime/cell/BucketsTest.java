package io.forethought.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

  @Test
  void aBucketHoldsItsUpperBound() {
    Buckets buckets = Buckets.of(0.1, 1, 10);

    assertThat(
            DoubleStream.of(-5, 0, 0.1, 0.10000000000000002, 1, 10, 11, 1e300)
                .mapToInt(buckets::indexOf))
        .containsExactly(0, 0, 0, 1, 1, 2, 3, 3);
  }

  @Test
  void boundsAreSortedEachOnceAndInfinityIsAdded() {
    assertThat(Buckets.of(2, -0.0, 1, 0.0, 2).upperBounds())
        .containsExactly(0, 1, 2, Double.POSITIVE_INFINITY);
    assertThat(Buckets.of(1, Double.POSITIVE_INFINITY).size()).isEqualTo(2);
  }

  @Test
  void withoutBoundsAllFallsIntoOneBucket() {
    Buckets buckets = Buckets.of();

    assertThat(buckets.size()).isEqualTo(1);
    assertThat(buckets.indexOf(-Double.MAX_VALUE)).isZero();
    assertThat(buckets.indexOf(Double.MAX_VALUE)).isZero();
  }

  @Test
  void noBoundMayBeNaN() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Buckets.of(1, Double.NaN))
        .withMessage("Buckets must be at most 32,000 numbers, but are [1.0, NaN].");
  }

  /** Counted with the last one, up to infinity. */
  @Test
  void thereAreAtMost32000() {
    double[] bounds = IntStream.range(0, 32_000).asDoubleStream().toArray();

    Buckets most = Buckets.of(Arrays.copyOf(bounds, 31_999));
    assertThat(most.size()).isEqualTo(32_000);
    assertThat(most.indexOf(31_998)).isEqualTo(31_998);
    assertThat(most.indexOf(31_998.5)).isEqualTo(31_999);
    assertThatIllegalArgumentException().isThrownBy(() -> Buckets.of(bounds));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySearchFindsWhatTheLinearOneFinds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      double[] bounds = bounds(random);
      Buckets buckets = Buckets.of(bounds);
      DoubleStream.concat(neighbours(buckets.upperBounds()), random.doubles(50, -1e4, 1e4))
          .filter(Double::isFinite)
          .forEach(
              value ->
                  assertThat(buckets.indexOf(value))
                      .as("%s in %s", value, Arrays.toString(bounds))
                      .isEqualTo(linear(buckets.upperBounds(), value)));
    }
  }

  static Stream<double[]> usualBounds() {
    return Stream.of(
        new double[] {.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
        IntStream.range(0, 30).mapToDouble(i -> Math.scalb(1.0, i)).toArray(),
        IntStream.rangeClosed(1, 100).asDoubleStream().toArray(),
        new double[] {-20, -10, -5},
        new double[] {3});
  }

  /** However many buckets there are. */
  @ParameterizedTest
  @MethodSource("usualBounds")
  void theSearchTakesOneStepAtMost(double[] bounds) {
    Buckets buckets = Buckets.of(bounds);

    DoubleStream.concat(
            neighbours(bounds), new Random(1).doubles(1000, bounds[0] - 1, bounds[0] + 2000))
        .forEach(
            value ->
                assertThat(buckets.indexOf(value) - buckets.firstCandidate(value))
                    .as("%s in %s", value, Arrays.toString(bounds))
                    .isBetween(0, 1));
  }

  private static double[] bounds(Random random) {
    int count = 1 + random.nextInt(40);
    double[] bounds = new double[count];
    for (int i = 0; i < count; i++) {
      bounds[i] =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(20) - 5;
            case 1 -> Math.scalb(random.nextDouble(), random.nextInt(600) - 300);
            case 2 -> 1 + i * 1e-12;
            default -> -random.nextDouble();
          };
    }
    return bounds;
  }

  private static DoubleStream neighbours(double[] bounds) {
    return Arrays.stream(bounds)
        .flatMap(bound -> DoubleStream.of(Math.nextDown(bound), bound, Math.nextUp(bound)));
  }

  private static int linear(double[] upperBounds, double value) {
    int index = 0;
    while (value > upperBounds[index]) {
      index++;
    }
    return index;
  }
}

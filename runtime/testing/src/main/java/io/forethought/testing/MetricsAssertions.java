package io.forethought.testing;

/**
 * Assertions on what a metric set recorded.
 *
 * <pre>{@code
 * import static io.forethought.testing.MetricsAssertions.assertThat;
 *
 * assertThat(metrics)
 *     .increased(m -> m.created(STRIPE, VIP)).by(1)
 *     .observed(m -> m.processingDuration(true)).times(2).withSum(0.7)
 *     .andNothingElse();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MetricsAssertions {

  private MetricsAssertions() {}

  /**
   * Starts assertions on a metric set: on what it has recorded since it was registered, which in a
   * test with {@link MetricsExtension} is what the test has recorded.
   *
   * @param metrics a registered instance of a metric set
   * @param <M> the metric set
   * @return the assertions
   */
  public static <M> MetricsAssert<M> assertThat(M metrics) {
    return new MetricsAssert<>(metrics);
  }

  /**
   * The same as {@link #assertThat}, for tests that also import {@code assertThat} of AssertJ:
   * javac cannot choose between two methods that accept any object.
   *
   * @param metrics a registered instance of a metric set
   * @param <M> the metric set
   * @return the assertions
   */
  public static <M> MetricsAssert<M> assertThatMetrics(M metrics) {
    return assertThat(metrics);
  }
}

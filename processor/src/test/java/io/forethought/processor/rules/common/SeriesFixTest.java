package io.forethought.processor.rules.common;

import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.enumLabel;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import io.forethought.processor.testing.facts.TestLabel;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests {@link SeriesFix}. */
class SeriesFixTest {

  private static final long SEED = 20260102;
  private static final Pattern LEFT = Pattern.compile("\\((?:leaves )?([0-9,]+)(?: series)?\\)");
  private static final List<IntFunction<TestMetric>> METRICS =
      List.of(
          count -> counter("measured"),
          count -> gauge("measured"),
          count ->
              histogram("measured")
                  .buckets(DoubleStream.iterate(1, i -> i + 1).limit(count).toArray()),
          count ->
              summary("measured")
                  .quantiles(
                      DoubleStream.iterate(1, i -> i + 1).limit(count).map(i -> i / 50).toArray()),
          count -> stateSet("measured", words(count)));

  private static String fix(TestMetric metric, long limit) {
    return SeriesFix.of(metric.build("shop", "orders"), limit);
  }

  private static String[] words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "W" + i).toArray(String[]::new);
  }

  @Test
  void manyLabelsAreListedWithCommas() {
    assertThat(
            fix(
                histogram("sent")
                    .labels(enumLabel("a", "X"), enumLabel("b", "X"), enumLabel("c", "X")),
                1))
        .isEqualTo("remove the labels \"a\", \"b\" and \"c\" and declare fewer buckets");
  }

  @Test
  void fewerBucketsLoseLeast() {
    assertThat(
            fix(
                histogram("wait").buckets(1, 2, 3, 4, 5, 6, 7).labels(enumLabel("a", words(120))),
                1_000))
        .isEqualTo("declare at most 5 buckets (leaves 960)");
  }

  @Test
  void fewerQuantilesLoseLeast() {
    assertThat(
            fix(
                summary("wait").quantiles(0.5, 0.9, 0.99).labels(enumLabel("a", words(300))),
                1_200))
        .isEqualTo("declare at most 2 quantiles (leaves 1,200)");
  }

  @Test
  void fewerStatesLoseLeast() {
    assertThat(fix(stateSet("mode", "A", "B", "C").labels(enumLabel("a", words(400))), 1_000))
        .isEqualTo("declare at most 2 states (leaves 800)");
  }

  @Test
  void lowerMaxCountsOther() {
    assertThat(
            fix(counter("created").labels(cappedLabel("a", 99), enumLabel("b", words(20))), 1_000))
        .isEqualTo("lower max of \"a\" to 49 (leaves 1,000)");
  }

  @Test
  void shorterListLosesLeast() {
    assertThat(
            fix(
                counter("created").labels(listedLabel("a", words(30)), enumLabel("b", words(40))),
                1_000))
        .isEqualTo("list at most 25 values of \"a\" (leaves 1,000)");
  }

  @Test
  void labelGoesWhereItIsTooLargeAlone() {
    assertThat(
            fix(
                counter("created").labels(enumLabel("a", words(30)), enumLabel("b", words(1_200))),
                1_000))
        .isEqualTo("remove the label \"b\" (leaves 30)");
  }

  @Test
  void labelsGoTogether() {
    assertThat(
            fix(
                counter("created")
                    .labels(
                        enumLabel("a", words(50)),
                        enumLabel("b", words(1_060)),
                        enumLabel("c", words(1_070))),
                1_000))
        .isEqualTo("remove the labels \"b\" and \"c\" (leaves 50)");
  }

  @Test
  void labelsOnTwoMetricsLoseOnlyTheirCombinations() {
    assertThat(
            fix(
                histogram("wait")
                    .buckets(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
                    .labels(
                        enumLabel("a", words(5)),
                        enumLabel("b", words(50)),
                        enumLabel("c", words(5))),
                1_000))
        .isEqualTo(
            "declare two metrics, one with the labels \"a\" and \"c\" (350 series)"
                + " and one with the label \"b\" (700 series)");
  }

  @Test
  void limitItselfIsEnough() {
    assertThat(fix(counter("a").labels(enumLabel("a", words(10)), enumLabel("b", words(10))), 10))
        .isEqualTo(
            "declare two metrics, one with the label \"a\" (10 series)"
                + " and one with the label \"b\" (10 series)");
    assertThat(fix(counter("a").labels(enumLabel("a", words(10)), enumLabel("b", words(11))), 10))
        .isEqualTo("remove the label \"b\" (leaves 10)");
  }

  @Test
  void labelOfOneValueIsRemovedInstead() {
    TestLabel other = enumLabel("b", words(11));

    assertThat(fix(counter("a").labels(cappedLabel("a", 9), other), 22))
        .isEqualTo(
            "declare two metrics, one with the label \"a\" (10 series)"
                + " and one with the label \"b\" (11 series)");
    assertThat(fix(counter("a").labels(cappedLabel("a", 90), other), 22))
        .isEqualTo("remove the label \"a\" (leaves 11)");
    assertThat(fix(counter("a").labels(cappedLabel("a", 90), other), 33))
        .isEqualTo("lower max of \"a\" to 2 (leaves 33)");
    assertThat(fix(counter("a").labels(rangedLabel("a", 1, 90), other), 11))
        .isEqualTo("remove the label \"a\" (leaves 11)");
    assertThat(fix(counter("a").labels(listedLabel("a", words(90)), other), 11))
        .isEqualTo("remove the label \"a\" (leaves 11)");
    assertThat(fix(counter("a").labels(listedLabel("a", words(90)), other), 22))
        .isEqualTo("list at most 2 values of \"a\" (leaves 22)");
  }

  @Test
  void moreSeriesAreKeptRatherThanMoreLabels() {
    assertThat(
            fix(
                counter("created")
                    .labels(
                        enumLabel("a", words(30)),
                        enumLabel("b", words(5)),
                        enumLabel("c", words(5)),
                        enumLabel("d", words(1_100))),
                40))
        .isEqualTo("remove the labels \"b\", \"c\" and \"d\" (leaves 30)");
  }

  @Test
  void whereNothingIsEnoughSeveralThingsAreSaid() {
    assertThat(
            fix(histogram("wait").buckets(1, 2, 3, 4, 5, 6, 7).labels(enumLabel("a", words(9))), 8))
        .isEqualTo("remove the label \"a\" and declare fewer buckets");
    assertThat(fix(summary("wait").quantiles(0.5).labels(enumLabel("a", words(9))), 2))
        .isEqualTo("remove the label \"a\" and declare fewer quantiles");
    assertThat(fix(stateSet("mode", "A", "B", "C").labels(enumLabel("a", words(9))), 1))
        .isEqualTo("remove the label \"a\" and declare fewer states");
  }

  @Test
  void whateverIsLeftIsAllowed() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000; i++) {
      Metric metric = metric(random);
      long limit = 10L + random.nextInt(1_000);
      if (Series.of(metric) > limit) {
        List<Long> left = left(SeriesFix.of(metric, limit));
        assertThat(left).as("%s for %s", metric, limit).isNotEmpty();
        assertThat(left).as("%s for %s", metric, limit).allMatch(series -> series <= limit);
      }
    }
  }

  private static Metric metric(Random random) {
    TestMetric metric = METRICS.get(random.nextInt(METRICS.size())).apply(2 + random.nextInt(5));
    int labels = 1 + random.nextInt(4);
    for (int i = 0; i < labels; i++) {
      String name = "l" + i;
      int values = 1 + random.nextInt(60);
      metric.labels(
          switch (random.nextInt(4)) {
            case 0 -> cappedLabel(name, values);
            case 1 -> rangedLabel(name, 1, values);
            case 2 -> listedLabel(name, words(values));
            default -> enumLabel(name, words(values));
          });
    }
    return metric.build("shop", "orders");
  }

  private static List<Long> left(String fix) {
    List<Long> left = new ArrayList<>();
    Matcher leaves = LEFT.matcher(fix);
    while (leaves.find()) {
      left.add(Long.parseLong(leaves.group(1).replace(",", "")));
    }
    return left;
  }
}

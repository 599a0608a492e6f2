package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.testing.facts.TestMetric;
import io.forethought.runtime.Scrape;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.Family;
import io.forethought.runtime.family.FamilyBuilder;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.StateSetFamily;
import io.forethought.runtime.family.SummaryFamily;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that old names which {@link OldNameUnexportableRule} accepts are exported unchanged. */
class OldNamesAreExportedTest {

  private static final long SEED = 20260202;
  private static final int NAMES = 1_000;
  private static final String HELP = "What a colleague has to know.";
  private static final String UNTIL = "2027-06-30";

  private static final List<String> PIECES =
      List.of(
          "shop",
          "made",
          "seconds",
          "total",
          "info",
          "_",
          "_",
          "_total",
          "_info",
          "_count",
          "_sum",
          "_bucket",
          "_created",
          "_seconds",
          ":",
          ".",
          "-",
          "7",
          "X",
          "é",
          " ");

  private enum State {
    OPEN
  }

  @ParameterizedTest
  @EnumSource(MetricType.class)
  void whatIsNotRefusedIsExported(MetricType type) {
    Random random = new Random(SEED);
    int passed = 0;
    for (int i = 0; i < NAMES; i++) {
      String name = name(random) + (random.nextBoolean() ? type.suffix() : "");
      if (findings(new OldNameUnexportableRule(), metric(type).renamedFrom(name)).isEmpty()) {
        passed++;
        assertThat(exported(type, name))
            .as(name)
            .containsExactlyInAnyOrder("new_seconds" + type.suffix(), name);
      }
    }
    assertThat(passed).isBetween(NAMES / 20, NAMES * 19 / 20);
  }

  private static String name(Random random) {
    return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
        .limit(1 + random.nextInt(4))
        .collect(Collectors.joining());
  }

  private static TestMetric metric(MetricType type) {
    TestMetric metric =
        switch (type) {
          case COUNTER -> TestMetric.counter("moved");
          case GAUGE -> TestMetric.gauge("moved");
          case HISTOGRAM -> TestMetric.histogram("moved");
          case SUMMARY -> TestMetric.summary("moved");
          case INFO -> TestMetric.info("moved");
          case STATE_SET -> TestMetric.stateSet("moved", "OPEN");
        };
    return metric.named("new_seconds" + type.suffix());
  }

  /** The names with a type in the text format, once the metric is registered. */
  private static List<String> exported(MetricType type, String old) {
    FamilySet set = new FamilySet();
    String name = "new_seconds" + type.suffix();
    Family family =
        switch (type) {
          case COUNTER -> renamed(CounterFamily.builder(set, name, HELP), old).build();
          case GAUGE -> renamed(GaugeFamily.builder(set, name, HELP), old).build();
          case HISTOGRAM -> renamed(HistogramFamily.builder(set, name, HELP), old).build();
          case SUMMARY -> renamed(SummaryFamily.builder(set, name, HELP), old).build();
          case INFO -> InfoFamily.build(set, name, HELP, "version").alsoAs(old, UNTIL);
          case STATE_SET ->
              StateSetFamily.builder(set, name, HELP, State.values(), Map.of())
                  .alsoAs(old, UNTIL)
                  .build();
        };
    if (family instanceof InfoFamily info) {
      info.set("1");
    }
    PrometheusRegistry registry = new PrometheusRegistry();
    set.families().forEach(registry::register);
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("# TYPE "))
        .map(line -> line.split(" ", -1)[2])
        .toList();
  }

  private static <B extends FamilyBuilder<B>> B renamed(B builder, String old) {
    return builder.unit("seconds").alsoAs(old, UNTIL);
  }
}

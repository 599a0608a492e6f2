package io.forethought.runtime;

import io.forethought.runtime.family.BooleanLabel;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilyBuilder;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.family.HistogramFamily;
import io.forethought.runtime.family.InfoFamily;
import io.forethought.runtime.family.IntLabel;
import io.forethought.runtime.family.SummaryFamily;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;

/** A registry of random families, ours and others, with random values in random series. */
final class RandomRegistry {

  private static final String[] TEXTS = {
    "a", "b\\c", "d\"e", "f\ng", "h\ri", "jk{l},m=", "ü", "日本", "😀", " ", "\\n", "# EOF"
  };
  private static final String[] UNITS = {"", "_seconds", "_bytes", "_ratio"};

  private final Random random;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final FamilySet families = new FamilySet();
  private final Set<String> names = new HashSet<>();

  private RandomRegistry(long seed) {
    this.random = new Random(seed);
  }

  static PrometheusRegistry of(long seed) {
    RandomRegistry random = new RandomRegistry(seed);
    for (int i = random.random.nextInt(12); i >= 0; i--) {
      random.addFamily();
    }
    random.families.families().forEach(random.registry::register);
    return random.registry;
  }

  private void addFamily() {
    String unit = UNITS[random.nextInt(UNITS.length)];
    String name = "m" + random.nextInt(100_000) + unit;
    if (!names.add(name)) {
      return;
    }
    switch (random.nextInt(9)) {
      case 0, 1 -> addCounter(name, unit);
      case 2 -> addGauge(name, unit);
      case 3, 4 -> addHistogram(name, unit);
      case 5 -> SummaryFamily.builder(families, name, text()).build().only().observe(value());
      case 6 -> InfoFamily.build(families, name, text(), "fact").set(text());
      case 7 -> addForeign(name);
      default -> addForeignHistogram(name);
    }
  }

  private void addCounter(String name, String unit) {
    CounterFamily.Builder builder =
        prepared(CounterFamily.builder(families, name + "_total", text()), unit);
    if (random.nextInt(4) == 0) {
      builder.alsoAs("old_" + name + "_total", "2027-06-30");
    }
    IntSupplier offsets = labels(builder);
    CounterFamily counter = builder.build();
    for (int i = random.nextInt(40); i > 0; i--) {
      if (random.nextBoolean()) {
        counter.at(offsets.getAsInt()).inc(random.nextInt(1 << random.nextInt(31)));
      } else {
        counter.at(offsets.getAsInt()).inc(Math.abs(value()));
      }
    }
  }

  private void addGauge(String name, String unit) {
    GaugeFamily.Builder builder = prepared(GaugeFamily.builder(families, name, text()), unit);
    IntSupplier offsets = labels(builder);
    GaugeFamily gauge = builder.build();
    for (int i = random.nextInt(40); i > 0; i--) {
      gauge.at(offsets.getAsInt()).set(value());
    }
    if (random.nextInt(5) == 0) {
      gauge.at(offsets.getAsInt()).set(Double.NEGATIVE_INFINITY);
    }
  }

  private void addHistogram(String name, String unit) {
    HistogramFamily.Builder builder =
        prepared(HistogramFamily.builder(families, name, text()), unit);
    builder.buckets(random.doubles(random.nextInt(12), -1, 1000).toArray());
    if (random.nextInt(4) == 0) {
      builder.alsoAs("old_" + name, "2027-06-30");
    }
    IntSupplier offsets = labels(builder);
    HistogramFamily histogram = builder.build();
    for (int i = random.nextInt(200); i > 0; i--) {
      histogram.at(offsets.getAsInt()).observe(value());
    }
  }

  private void addForeign(String name) {
    if (random.nextBoolean()) {
      Gauge gauge = Gauge.builder().name(name).help(text()).labelNames("x").register(registry);
      gauge.labelValues(text()).set(value());
    } else {
      Counter counter =
          Counter.builder().name(name).help(text()).labelNames("x").register(registry);
      counter.labelValues(text()).inc(Math.abs(value()));
    }
  }

  private void addForeignHistogram(String name) {
    Histogram histogram = Histogram.builder().name(name).help(text()).register(registry);
    histogram.observe(Math.abs(value()));
  }

  private <B extends FamilyBuilder<B>> B prepared(B builder, String unit) {
    return unit.isEmpty() || random.nextBoolean() ? builder : builder.unit(unit.substring(1));
  }

  /** Up to three labels of random kinds, and where a random series lies. */
  private IntSupplier labels(FamilyBuilder<?> builder) {
    List<IntSupplier> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = "l" + random.nextInt(9) + i;
      switch (random.nextInt(3)) {
        case 0 -> {
          CappedLabel label = builder.cappedLabel(name, 1 + random.nextInt(9));
          parts.add(() -> label.offset(text()));
        }
        case 1 -> {
          BooleanLabel label = builder.booleanLabel(name);
          parts.add(() -> label.offset(random.nextBoolean()));
        }
        default -> {
          IntLabel label = builder.intLabel(name, -3, 4);
          parts.add(() -> label.offset(random.nextInt(10) - 5));
        }
      }
    }
    return () -> parts.stream().mapToInt(IntSupplier::getAsInt).sum();
  }

  private String text() {
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    return text.toString();
  }

  private double value() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextInt(100_000) / 1000.0;
      case 2 -> -random.nextDouble();
      default -> Math.scalb(random.nextDouble(), random.nextInt(120) - 40);
    };
  }
}

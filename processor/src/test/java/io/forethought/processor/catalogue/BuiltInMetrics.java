package io.forethought.processor.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.MetricType;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.own.OwnMetrics;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Prints the catalogue of the metrics that the run-time library exports on the current JVM. */
final class BuiltInMetrics {

  /** The values of these labels are the same on every JVM. */
  private static final Set<String> CLOSED = Set.of("area", "state");

  private BuiltInMetrics() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    PrometheusRegistry registry = new PrometheusRegistry();
    Forethought.jvm(registry);
    List<CatalogueEntry> entries = new ArrayList<>();
    for (Collector collector : collectors(registry)) {
      entries.add(entry(collector, "jvm"));
    }
    new OwnMetrics().collectors().forEach(collector -> entries.add(entry(collector, "metrics")));
    new PrintStream(System.out, true, UTF_8)
        .print(CatalogueJson.write(new Catalogue("io.forethought.runtime", entries)));
  }

  /** The collectors, because a scrape does not show metrics without values, nor their labels. */
  private static List<Collector> collectors(PrometheusRegistry registry)
      throws ReflectiveOperationException {
    Field field = PrometheusRegistry.class.getDeclaredField("collectors");
    field.setAccessible(true);
    return ((Set<?>) field.get(registry)).stream().map(Collector.class::cast).toList();
  }

  private static CatalogueEntry entry(Collector collector, String method) {
    MetricFamilyDescriptor family = Objects.requireNonNull(collector.getMetricFamilyDescriptor());
    MetricType type = MetricType.valueOf(family.getType().name());
    TestEntry entry =
        TestEntry.entry(type, family.getPrometheusName() + type.suffix())
            .help(family.getMetadata().getHelp())
            .unit(unit(family.getMetadata().getUnit()))
            .by(Forethought.class.getName(), method);
    for (String label : family.getLabelNames()) {
      entry.label(label, CLOSED.contains(label) ? values(collector, label) : new String[0]);
    }
    return entry.build();
  }

  private static BaseUnit unit(Unit unit) {
    return unit == null
        ? BaseUnit.NONE
        : BaseUnit.valueOf(unit.toString().toUpperCase(Locale.ROOT));
  }

  private static String[] values(Collector collector, String label) {
    return collector.collect().getDataPoints().stream()
        .map(point -> point.getLabels().get(label))
        .toArray(String[]::new);
  }
}

package io.forethought.processor.operations.output.recording;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.operations.output.Aggregation;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules that record the rates of counters and histograms for all replicas of a program together, so
 * that other servers need only few series. Their names have the form {@code
 * level:metric:operations} that Prometheus recommends, such as {@code
 * job_view_method:http_requests:rate5m}.
 */
public final class LevelRules {

  private static final String COUNTER_END = "_total";
  private static final String WINDOW = "5m";

  private final List<CatalogueEntry> metrics;

  /** The samples of histograms. A counter without its end could have the name of one. */
  private final Set<String> samples;

  private LevelRules(List<CatalogueEntry> metrics) {
    this.metrics = metrics;
    this.samples =
        metrics.stream()
            .filter(entry -> entry.type() == MetricType.HISTOGRAM)
            .flatMap(entry -> SampleNames.of(entry.type(), entry.name().value()).stream())
            .collect(Collectors.toSet());
  }

  /** The groups of rules of a program, one for each metric set. */
  public static List<GeneratedGroup> groups(MonitoredProgram program) {
    return new LevelRules(program.metrics()).groups();
  }

  private List<GeneratedGroup> groups() {
    Map<String, List<GeneratedRule>> bySet = new TreeMap<>();
    for (CatalogueEntry entry : metrics) {
      bySet.computeIfAbsent(entry.set(), set -> new ArrayList<>()).addAll(rules(entry));
    }
    return bySet.entrySet().stream()
        .filter(set -> !set.getValue().isEmpty())
        .map(set -> new GeneratedGroup(set.getKey(), List.of(), set.getValue()))
        .toList();
  }

  private List<GeneratedRule> rules(CatalogueEntry entry) {
    String name = entry.name().value();
    return switch (entry.type()) {
      case COUNTER -> List.of(rule(entry, name, withoutEnd(name), List.of()));
      case HISTOGRAM ->
          entry.isNative() ? List.of(observations(entry, name, List.of())) : classic(entry, name);
      case GAUGE, SUMMARY, INFO, STATE_SET -> List.of();
    };
  }

  private static List<GeneratedRule> classic(CatalogueEntry entry, String name) {
    return List.of(
        observations(entry, name + "_bucket", List.of("le")),
        rule(entry, name + "_count", name + "_count", List.of()),
        rule(entry, name + "_sum", name + "_sum", List.of()));
  }

  private static GeneratedRule observations(
      CatalogueEntry histogram, String sample, List<String> labelsOfSample) {
    GeneratedRule rule = rule(histogram, sample, sample, labelsOfSample);
    return new GeneratedRule.Recording(
        rule.name(),
        rule.expr(),
        rule.labels(),
        List.of("A quantile: histogram_quantile(0.95, " + rule.name() + ")"));
  }

  private static GeneratedRule rule(
      CatalogueEntry entry, String sample, String metric, List<String> labelsOfSample) {
    String level =
        Stream.of(
                Stream.of("job"),
                entry.labels().stream().map(CatalogueLabel::name),
                labelsOfSample.stream())
            .flatMap(labels -> labels)
            .collect(Collectors.joining("_"));
    Aggregation replicas =
        RenamedMetrics.formerly(entry).isPresent()
            ? Aggregation.ofReplicas().and(RenamedMetrics.FROM)
            : Aggregation.ofReplicas();
    return new GeneratedRule.Recording(
        level + ":" + metric + ":rate" + WINDOW,
        replicas.sum("rate(" + sample + "[" + WINDOW + "])"),
        Map.of(),
        List.of());
  }

  private String withoutEnd(String counter) {
    String without =
        counter.endsWith(COUNTER_END)
            ? counter.substring(0, counter.length() - COUNTER_END.length())
            : counter;
    return samples.contains(without) ? counter : without;
  }
}

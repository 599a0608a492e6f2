package io.forethought.processor.operations.output.recording;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that record a renamed metric under the name that a replica does not export: under the new
 * name for replicas of earlier versions, and under the old name for replicas of later versions.
 *
 * <p>What they record has a further label, so that it is never the same series as an exported one,
 * and so that they do not read their own results.
 */
public final class RenamedMetrics {

  /** The label of series that are recorded under the new name, with the old name. */
  static final String FROM = "renamed_from";

  private static final String TO = "renamed_to";

  /** The last day of names that are kept for good: every version exports both. */
  private static final String NEVER = "9999-12-31";

  private RenamedMetrics() {}

  /** The groups of rules of a program, one for each renamed metric. */
  public static List<GeneratedGroup> groups(MonitoredProgram program) {
    return program.metrics().stream()
        .flatMap(entry -> formerly(entry).map(former -> group(entry, former)).stream())
        .toList();
  }

  /** The previous name of a metric, if it is not kept for good. */
  static Optional<Former> formerly(CatalogueEntry entry) {
    return entry.formerly().filter(former -> !former.until().equals(NEVER));
  }

  private static GeneratedGroup group(CatalogueEntry entry, Former former) {
    Name current = new Name(entry.name().value(), FROM);
    Name old = new Name(former.name(), TO);
    return new GeneratedGroup(
        current.metric() + " renamed from " + old.metric(),
        List.of(
            "Until "
                + former.until()
                + ", queries for either name find all replicas, whatever their version.",
            "To remove these rules then, remove @RenamedFrom from " + entry.place() + "."),
        ends(entry).stream()
            .flatMap(
                end ->
                    Stream.of(
                        recorded(entry.type(), end, old, current),
                        recorded(entry.type(), end, current, old)))
            .toList());
  }

  /**
   * One of the two names of a metric.
   *
   * @param metric the name
   * @param label the label of what is recorded under it
   */
  private record Name(String metric, String label) {

    /** What replicas export under the name. */
    String exported(String end) {
      return metric + end + "{" + label + "=\"\"}";
    }
  }

  private static List<String> ends(CatalogueEntry entry) {
    return switch (entry.type()) {
      case COUNTER, GAUGE, INFO, STATE_SET -> List.of("");
      case HISTOGRAM -> entry.isNative() ? List.of("") : List.of("_bucket", "_count", "_sum");
      case SUMMARY -> List.of("", "_count", "_sum");
    };
  }

  /** Records what replicas export under one name only, under the other one. */
  private static GeneratedRule recorded(MetricType type, String end, Name from, Name to) {
    String found = type == MetricType.STATE_SET ? withLabelOf(to, from) : from.exported(end);
    return new GeneratedRule.Recording(
        to.metric() + end,
        found + " unless " + to.exported(end),
        Map.of(to.label(), from.metric()),
        List.of());
  }

  /** The label with the states of a state set has the name of the metric. */
  private static String withLabelOf(Name to, Name from) {
    return "max without (%s) (label_replace(%s, \"%s\", \"$1\", \"%s\", \"(.*)\"))"
        .formatted(from.metric(), from.exported(""), to.metric(), from.metric());
  }
}

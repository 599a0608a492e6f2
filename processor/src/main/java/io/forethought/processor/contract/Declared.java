package io.forethought.processor.contract;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Series;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A declared metric under one of its names.
 *
 * @param entry the metric
 * @param name the complete name
 * @param help the help text under this name
 */
record Declared(CatalogueEntry entry, String name, String help) {

  /** The class whose metrics depend on the virtual machine and on what happens. */
  static final String RUNTIME = "io.forethought.runtime.Forethought";

  /** As in the run-time library: up to this number, all series exist from the start. */
  private static final int EAGER_SERIES = 100;

  static final String OTHER = "_other";
  private static final String CREATED = "_created";

  /** A metric, and the same under its old name. */
  static Stream<Declared> of(CatalogueEntry entry) {
    String name = entry.name().value();
    return Stream.concat(
        Stream.of(new Declared(entry, name, entry.help())),
        entry.formerly().stream()
            .map(
                old ->
                    new Declared(
                        entry,
                        old.name(),
                        "Renamed to " + name + "; exported until " + old.until() + ".")));
  }

  MetricType type() {
    return entry.type();
  }

  /** The name of the family. */
  String family() {
    return SampleNames.family(type(), name);
  }

  List<String> sampleNames() {
    return SampleNames.of(type(), name);
  }

  /** The name that the scrape has for the family. */
  String nameIn(boolean openMetrics) {
    return openMetrics ? family() : family() + type().suffix();
  }

  /** The type that the scrape has for the family: the text format has four types only. */
  String typeIn(boolean openMetrics) {
    return !openMetrics && (type() == MetricType.INFO || type() == MetricType.STATE_SET)
        ? MetricType.GAUGE.id()
        : type().id();
  }

  /** The unit, unless the name does not end in it; then the client does not expose it. */
  String unit() {
    BaseUnit unit = entry.unit();
    return family().endsWith("_" + unit.word()) ? unit.word() : "";
  }

  /** The declared labels by name. The old name of a state set has its state under that name. */
  Map<String, CatalogueLabel> labels() {
    return entry.labels().stream().collect(Collectors.toMap(this::labelName, Function.identity()));
  }

  private String labelName(CatalogueLabel label) {
    return isState(label) ? name : label.name();
  }

  private boolean isState(CatalogueLabel label) {
    return type() == MetricType.STATE_SET && label.name().equals(entry.name().value());
  }

  /** The label that a sample has in addition to the declared ones; empty if none. */
  String extraLabel(String sample) {
    if (type() == MetricType.HISTOGRAM && sample.endsWith("_bucket")) {
      return "le";
    }
    return type() == MetricType.SUMMARY && sample.equals(family()) ? "quantile" : "";
  }

  /** Whether a sample is the time at which a series was created, which only some scrapes have. */
  boolean isCreated(String sample) {
    return sample.equals(family() + CREATED) && type() != MetricType.GAUGE;
  }

  /** Whether all its series exist from the start, so that a scrape must have them. */
  boolean existsFromStart() {
    return type() != MetricType.INFO
        && entry.labels().stream().allMatch(CatalogueLabel::isClosed)
        && cells() <= EAGER_SERIES;
  }

  /** The combinations of label values, without states. */
  private long cells() {
    return entry.labels().stream()
        .filter(label -> !isState(label))
        .mapToLong(CatalogueLabel::size)
        .reduce(1, Series::times);
  }

  /** The combinations of label values, with states. */
  long combinations() {
    return entry.labels().stream().mapToLong(CatalogueLabel::size).reduce(1, Series::times);
  }

  /** Whether its number of samples is bounded: the labels of the virtual machine's are not. */
  boolean isBounded() {
    return type() == MetricType.INFO
        || entry.labels().stream().allMatch(label -> label.isClosed() || label.max() > 0);
  }

  /** How many samples it can have. */
  long series() {
    return Series.times(entry.samplesPerDataPoint(), combinations());
  }

  Breach missing() {
    return new Breach(BreachKind.MISSING_METRIC, name, "the scrape does not contain it", 0);
  }

  /** The labels of a sample that identify its series. */
  Map<String, String> seriesOf(String sample, Map<String, String> labels) {
    Set<String> extra = Set.of(extraLabel(sample));
    return labels.entrySet().stream()
        .filter(label -> !extra.contains(label.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

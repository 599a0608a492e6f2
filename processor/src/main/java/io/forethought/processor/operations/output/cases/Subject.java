package io.forethought.processor.operations.output.cases;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.BoundText;
import io.forethought.processor.queries.Labels;
import io.forethought.processor.queries.Lookup;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.Sample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * A metric with certain labels, and the courses that it can take.
 *
 * @param labels the labels, with the name of a sample
 * @param courses the courses, each as the series of the metric
 */
record Subject(SortedMap<String, String> labels, List<List<Line>> courses) {

  /** Nothing comes last: a test with traffic tests more. */
  private static final double[] RATES = {1, 100, 0.01, 0};

  /** For the few functions that compute how a gauge changes. */
  private static final double[] GROWING = {1, 100, -1, -100};

  private static final double[] VALUES = {1, 0.5, 100, 1_000_000, 0, -1};

  /** The subject that a selector selects. */
  static Subject of(
      VectorSelector selector, LabelChoice choice, MetricIndex index, Set<Double> numbers)
      throws UnhandledException {
    String name = LabelChoice.name(selector);
    if (!(index.lookup(name) instanceof Lookup.Exported exported)) {
      SortedMap<String, String> labels = choice.labels(selector, Labels.ANY);
      return name.endsWith("_total") ? counter(labels, numbers) : gauge(labels, numbers);
    }
    Sample sample = exported.samples().get(0);
    SortedMap<String, String> labels = choice.labels(selector, sample.labels());
    return switch (sample.role()) {
      case BUCKET -> histogram(labels, sample.entry());
      case COUNT -> counter(labels, numbers);
      case OBSERVATIONS, SUM ->
          sample.entry().buckets().isEmpty()
              ? counter(labels, numbers)
              : histogram(labels, sample.entry());
      case VALUE, QUANTILE, STATE, INFO -> gauge(labels, numbers);
      case CREATED, HISTOGRAM -> throw new UnhandledException(name);
    };
  }

  /** A counter that grows faster or more slowly than each number says. */
  private static Subject counter(SortedMap<String, String> labels, Set<Double> numbers) {
    Set<Double> rates = new LinkedHashSet<>(DoubleStream.of(RATES).boxed().toList());
    for (double number : numbers) {
      if (number > 0) {
        rates.addAll(List.of(number * 2, number / 2));
      }
    }
    return new Subject(
        labels, rates.stream().map(rate -> List.of(new Line(labels, 0, rate))).toList());
  }

  private static Subject gauge(SortedMap<String, String> labels, Set<Double> numbers) {
    Set<Double> values = new LinkedHashSet<>(DoubleStream.of(VALUES).boxed().toList());
    for (double number : numbers) {
      if (Double.isFinite(number)) {
        values.addAll(List.of(number, number + 1, number - 1, number * 2, number / 2));
      }
    }
    List<List<Line>> courses = new ArrayList<>();
    values.forEach(value -> courses.add(List.of(new Line(labels, value, 0))));
    for (double rate : GROWING) {
      courses.add(List.of(new Line(labels, 0, rate)));
    }
    return new Subject(labels, courses);
  }

  /** All observations are in one bucket, or there are none. */
  private static Subject histogram(SortedMap<String, String> labels, CatalogueEntry entry) {
    SortedMap<String, String> own = new TreeMap<>(labels);
    own.remove("le");
    List<Double> bounds = new ArrayList<>(entry.buckets());
    bounds.add(Double.POSITIVE_INFINITY);
    List<List<Line>> courses = new ArrayList<>();
    for (int bucket = 0; bucket < bounds.size(); bucket++) {
      courses.add(histogram(own, entry, bounds, bucket, 1));
    }
    courses.add(histogram(own, entry, bounds, 0, 100));
    courses.add(histogram(own, entry, bounds, 0, 0));
    own.put(Name.OF_METRIC, family(entry));
    return new Subject(own, courses);
  }

  private static List<Line> histogram(
      SortedMap<String, String> labels,
      CatalogueEntry entry,
      List<Double> bounds,
      int bucket,
      double rate) {
    List<Line> lines = new ArrayList<>();
    for (int each = 0; each < bounds.size(); each++) {
      SortedMap<String, String> ofBucket = named(labels, family(entry) + "_bucket");
      ofBucket.put("le", BoundText.of(bounds.get(each)));
      lines.add(new Line(ofBucket, 0, each < bucket ? 0 : rate));
    }
    double typical = bounds.get(Math.max(0, Math.min(bucket, bounds.size() - 2)));
    lines.add(new Line(named(labels, family(entry) + "_count"), 0, rate));
    lines.add(new Line(named(labels, family(entry) + "_sum"), 0, rate * Math.abs(typical)));
    return lines;
  }

  private static String family(CatalogueEntry entry) {
    return SampleNames.family(entry.type(), entry.name().value());
  }

  private static SortedMap<String, String> named(SortedMap<String, String> labels, String name) {
    SortedMap<String, String> named = new TreeMap<>(labels);
    named.put(Name.OF_METRIC, name);
    return named;
  }
}

package io.forethought.processor.queries;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a vector holds. A scalar is a vector with one series that has no labels.
 *
 * @param sources the samples that it comes from, sorted
 * @param complete whether it comes from these samples only
 * @param labels its labels
 * @param measure its values
 * @param series how many series it can have
 * @param aggregated whether an aggregation has combined several series
 */
public record Vector(
    List<Sample> sources,
    boolean complete,
    Labels labels,
    Measure measure,
    AtMost series,
    boolean aggregated) {

  /** Nothing is known. */
  public static final Vector UNKNOWN =
      new Vector(List.of(), false, Labels.ANY, Measure.UNKNOWN, AtMost.MANY, false);

  /** Sorts the sources. Without different labels there is one series. */
  public Vector {
    sources =
        sources.size() < 2
            ? List.copyOf(sources)
            : sources.stream().sorted(Sample.ORDER).distinct().toList();
    if (series == AtMost.MANY && labels.single()) {
      series = AtMost.ONE;
    }
  }

  /** A number. */
  static Vector scalar(Measure measure) {
    return new Vector(List.of(), true, Labels.NONE, measure, AtMost.ONE, false);
  }

  Vector with(Labels changed) {
    return new Vector(sources, complete, changed, measure, series, aggregated);
  }

  Vector with(Measure changed) {
    return new Vector(sources, complete, labels, changed, series, aggregated);
  }

  Vector with(AtMost changed) {
    return new Vector(sources, complete, labels, measure, changed, aggregated);
  }

  /** No series, because no series can be as the query requires. */
  Vector nothing() {
    return with(AtMost.NONE);
  }

  /** Other values without the name of the metric, which is what most functions return. */
  Vector computed(Measure changed) {
    return with(labels.unnamed()).with(changed);
  }

  Vector without(Set<String> removed) {
    return with(labels.without(removed));
  }

  Vector aggregate() {
    return new Vector(sources, complete, labels, measure, series, true);
  }

  /** The same with the sources of another vector, too. */
  Vector from(Vector other) {
    return new Vector(
        sources.equals(other.sources)
            ? sources
            : Stream.concat(sources.stream(), other.sources.stream()).toList(),
        complete && other.complete,
        labels,
        measure,
        series,
        aggregated || other.aggregated);
  }

  /** The series of this vector or those of another one. */
  Vector or(Vector other) {
    return new Vector(
            sources,
            complete,
            labels.union(other.labels),
            measure.union(other.measure),
            AtMost.MANY,
            aggregated)
        .from(other);
  }

  /** The series of this vector and those of another one. A vector without series adds nothing. */
  Vector union(Vector other) {
    if (series == AtMost.NONE) {
      return other.from(this);
    }
    return other.series == AtMost.NONE ? from(other) : or(other);
  }
}

package io.forethought.processor.queries;

import io.forethought.processor.model.CatalogueEntry;
import java.util.List;
import java.util.Optional;

/** What the name of a metric in a query stands for. */
public sealed interface Lookup {

  /**
   * Samples that a program exports.
   *
   * @param samples usually one; more if several metrics have the name
   */
  record Exported(List<Sample> samples) implements Lookup {
    /** Copies the list. */
    public Exported {
      samples = List.copyOf(samples);
    }
  }

  /**
   * What a recording rule writes.
   *
   * @param vector what it holds
   */
  record Recorded(Vector vector) implements Lookup {}

  /** A metric of another program, about which nothing is known. */
  record Foreign() implements Lookup {}

  /**
   * A sample that a metric of this type does not have, such as a bucket of a summary.
   *
   * @param entry the metric
   * @param samples those that it has
   * @param nearest the one that is most likely meant
   */
  record NotOfType(CatalogueEntry entry, List<Sample> samples, Sample nearest) implements Lookup {
    /** Copies the list. */
    public NotOfType {
      samples = List.copyOf(samples);
    }
  }

  /**
   * A metric that the lock file contains, and that is not exported any more.
   *
   * @param locked its name in the lock file
   * @param now the sample that replaces the one in the query, if it is certain enough
   */
  record Removed(String locked, Optional<String> now) implements Lookup {}

  /**
   * A name that no metric has.
   *
   * @param nearest the most similar name that exists, if one is similar enough
   */
  record Unknown(Optional<String> nearest) implements Lookup {}
}

package io.forethought.runtime.family;

import io.forethought.runtime.series.SeriesOrder;
import io.forethought.runtime.text.ExpositionFormat;
import io.forethought.runtime.text.Page;
import io.forethought.runtime.text.Template;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;

/**
 * Writes a family. Everything except the values is prepared in advance.
 *
 * @since 0.1.0
 */
public abstract class Rendering implements Comparable<Rendering> {

  private final String name;
  private final Template template;
  private final SeriesOrder order;

  /**
   * Prepares a family with its current series.
   *
   * @param sample the family with one series that has no labels
   */
  Rendering(MetricSnapshot sample, SeriesOrder order) {
    this.name = sample.getMetadata().getPrometheusName();
    this.template = Template.of(sample);
    this.order = order;
  }

  /**
   * Returns the name by which families are sorted in a scrape.
   *
   * @return the name without the suffix of the type
   */
  public final String name() {
    return name;
  }

  /** Compares the names, because a scrape is sorted by name. */
  @Override
  public final int compareTo(Rendering other) {
    return name.compareTo(other.name);
  }

  /** Returns whether the family still has the same series as when this rendering was prepared. */
  final boolean isCurrent() {
    return order.isCurrent();
  }

  /**
   * Reads the values and writes the family. Like the client, writes nothing for a family without
   * series.
   *
   * @param page where to write
   * @param format how to write
   * @throws IOException if the stream of the page fails
   */
  @SuppressWarnings("exports") // Only the scrape of this module calls it.
  public final void write(Page page, ExpositionFormat format) throws IOException {
    if (order.size() > 0) {
      template.writeHeader(page, format);
      writeSeries(page);
    }
  }

  /** Reads the values and writes the series in order. */
  abstract void writeSeries(Page page) throws IOException;

  /** Returns the series in the order of their labels. */
  final SeriesOrder order() {
    return order;
  }

  /** Returns the beginning of the line with this index among the lines of a series. */
  final String beginning(int line) {
    return template.beginnings().get(line);
  }
}

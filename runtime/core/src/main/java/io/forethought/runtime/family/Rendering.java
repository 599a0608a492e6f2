package io.forethought.runtime.family;

import io.forethought.runtime.series.SeriesOrder;
import io.forethought.runtime.text.ExpositionFormat;
import io.forethought.runtime.text.Page;
import io.forethought.runtime.text.Template;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.io.IOException;

/** A family as it stands ready to be written: all but the values is put together. */
public abstract class Rendering {

  private final String name;
  private final Template template;
  private final SeriesOrder order;

  /**
   * Prepares a family with the series it has now.
   *
   * @param sample the family with one series that has no labels
   */
  Rendering(MetricSnapshot sample, SeriesOrder order) {
    this.name = sample.getMetadata().getPrometheusName();
    this.template = Template.of(sample);
    this.order = order;
  }

  /**
   * The name that families are sorted by in a scrape.
   *
   * @return the name without suffixes of its type
   */
  public final String name() {
    return name;
  }

  /** Whether the family still has the series that it had when this was put together. */
  final boolean isCurrent() {
    return order.isCurrent();
  }

  /**
   * Reads the values and writes the family. As the client does, leaves out a family without series.
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

  /** Reads the values and writes the series in their order. */
  abstract void writeSeries(Page page) throws IOException;

  /** The series in the order of their labels. */
  final SeriesOrder order() {
    return order;
  }

  /** What the line of a series begins with that stands at this place among its lines. */
  final String beginning(int line) {
    return template.beginnings().get(line);
  }
}

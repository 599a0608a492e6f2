package io.forethought.processor.operations.output.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * A panel of a generated dashboard.
 *
 * @param title its title
 * @param description what it shows
 * @param visual what it looks like
 * @param unit the unit of its values, as Grafana names it
 * @param absent the text in the place of values as long as no series exists; empty for Grafana's
 *     own text
 * @param queries its queries
 * @param thresholds values at which its color changes; empty if none are known
 * @param links addresses of pages that explain what to do
 */
record GeneratedPanel(
    String title,
    String description,
    Visual visual,
    String unit,
    String absent,
    List<PanelQuery> queries,
    List<Threshold> thresholds,
    List<Link> links) {

  /**
   * A link in the corner of a panel.
   *
   * @param title its text
   * @param url the address
   */
  record Link(String title, String url) {}

  /** Copies the lists. */
  GeneratedPanel {
    queries = List.copyOf(queries);
    thresholds = List.copyOf(thresholds);
    links = List.copyOf(links);
  }

  /** A panel without thresholds and links. */
  static GeneratedPanel of(
      String title, String description, Visual visual, String unit, PanelQuery... queries) {
    return new GeneratedPanel(
        title, description, visual, unit, "", List.of(queries), List.of(), List.of());
  }

  /** The same with a text in the place of values as long as no series exists. */
  GeneratedPanel whenAbsent(String text) {
    return new GeneratedPanel(title, description, visual, unit, text, queries, thresholds, links);
  }

  /** The same with further thresholds. */
  GeneratedPanel with(List<Threshold> added) {
    List<Threshold> all = new ArrayList<>(thresholds);
    all.addAll(added);
    return new GeneratedPanel(title, description, visual, unit, absent, queries, all, links);
  }

  /** The same with other thresholds and links. */
  GeneratedPanel with(List<Threshold> changed, List<Link> given) {
    return new GeneratedPanel(title, description, visual, unit, absent, queries, changed, given);
  }
}

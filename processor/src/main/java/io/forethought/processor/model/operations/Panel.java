package io.forethought.processor.model.operations;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;

/**
 * How the dashboard shows a metric. Texts that were not given are empty.
 *
 * @param title its title
 * @param row the title of its row
 * @param place its place within the row; 0 if it follows from its type and name
 * @param kind what it looks like: a constant of the annotation
 * @param omit whether the dashboard has no panel for the metric
 * @param site the annotation
 */
public record Panel(
    Sited<String> title,
    Sited<String> row,
    Sited<Integer> place,
    Kind kind,
    boolean omit,
    Site site) {

  /** What a panel looks like. The constants are those of the annotation. */
  public enum Kind {
    BY_TYPE,
    TIME_SERIES,
    STAT,
    HEAT_MAP,
    STATE_TIMELINE,
    TABLE
  }
}

package io.forethought.processor.operations.output.dashboard;

import java.util.List;

/**
 * A row of a generated dashboard.
 *
 * @param title its title
 * @param collapsed whether its panels are hidden until a click
 * @param panels its panels
 */
record GeneratedRow(String title, boolean collapsed, List<GeneratedPanel> panels) {

  /** Copies the list. */
  GeneratedRow {
    panels = List.copyOf(panels);
  }
}

package io.forethought.processor.operations.output.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the panels of a row in three columns. Two numbers below each other take as much room as
 * another panel.
 */
final class Grid {

  private static final int COLUMNS = 3;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 8;
  private static final int LOW = HEIGHT / 2;

  private Grid() {}

  /**
   * A panel with its place below the title of its row.
   *
   * @param panel the panel
   * @param x its column among Grafana's 24
   * @param y how far below it begins
   * @param width how many of Grafana's columns it takes
   * @param height how high it is
   */
  record Placed(GeneratedPanel panel, int x, int y, int width, int height) {}

  /** The panels in their order. */
  static List<Placed> of(List<GeneratedPanel> panels) {
    List<Placed> placed = new ArrayList<>();
    int cell = 0;
    int each = 0;
    while (each < panels.size()) {
      int x = cell % COLUMNS * WIDTH;
      int y = cell / COLUMNS * HEIGHT;
      boolean pair =
          panels.get(each).visual().isLow()
              && each + 1 < panels.size()
              && panels.get(each + 1).visual().isLow();
      placed.add(new Placed(panels.get(each), x, y, WIDTH, pair ? LOW : HEIGHT));
      if (pair) {
        placed.add(new Placed(panels.get(each + 1), x, y + LOW, WIDTH, LOW));
      }
      each += pair ? 2 : 1;
      cell++;
    }
    return placed;
  }

  /** The height of all panels together. */
  static int height(List<Placed> placed) {
    return placed.stream().mapToInt(each -> each.y() + each.height()).max().orElse(0);
  }
}

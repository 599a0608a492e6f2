package io.forethought.testing.series;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two readings.
 *
 * @param before the earlier reading
 * @param after the later one
 */
public record Changes(Reading before, Reading after) {

  /** Returns by how much a sample rose; negative if it fell. */
  public double of(Sample sample) {
    return after.value(sample) - before.value(sample);
  }

  /** Returns the samples whose value is another one than before; one that is new counts from 0. */
  public NavigableSet<Sample> samples() {
    NavigableSet<Sample> changed = new TreeSet<>();
    all().stream()
        .filter(sample -> Double.compare(before.value(sample), after.value(sample)) != 0)
        .forEach(changed::add);
    return changed;
  }

  private NavigableSet<Sample> all() {
    NavigableSet<Sample> all = new TreeSet<>(before.values().keySet());
    all.addAll(after.values().keySet());
    return all;
  }

  /**
   * Returns the changed samples as a table.
   *
   * @param marked samples that are listed even if they did not change, and marked
   */
  public String table(Set<Sample> marked) {
    NavigableSet<Sample> rows = samples();
    rows.addAll(marked);
    if (rows.isEmpty()) {
      return "  Nothing changed.";
    }
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of("series", "before", "after", "change"));
    for (Sample row : rows) {
      cells.add(
          List.of(
              row.toString(),
              number(before.value(row)),
              number(after.value(row)),
              (of(row) > 0 ? "+" : "") + number(of(row)) + (marked.contains(row) ? "  <--" : "")));
    }
    return aligned(cells);
  }

  private static String aligned(List<List<String>> cells) {
    int[] widths = new int[4];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).replace("  <--", "").length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder("  ").append(row.get(0));
      line.append(" ".repeat(widths[0] - row.get(0).length()));
      for (int i = 1; i < widths.length; i++) {
        String cell = row.get(i);
        line.append(" ".repeat(2 + widths[i] - cell.replace("  <--", "").length())).append(cell);
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }

  /** Returns a number as people write it: 1 instead of 1.0. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}

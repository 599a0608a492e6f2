package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Changes a text line by line, as people and merges may. */
public final class RandomLines {

  /** Lines from lock files. */
  private static final List<String> LINES =
      List.of(
          "shop_gone_total",
          "  type: counter",
          "  type: gauge",
          "  type: barometer",
          "  type:",
          "  unit: seconds",
          "  unit: bytes",
          "  unit: furlongs",
          "  label provider: …",
          "  label provider: paypal, card",
          "  label provider: \"",
          "  label : a",
          "  label: a",
          "  label a: b: c",
          "  label a: \"\\u12\", \"\\q\", \"\\\\\"",
          "  buckets: 1, 2, +Inf",
          "  buckets: NaN, 0x1p3, 1d",
          "  buckets: one, two",
          "  buckets: ",
          "  quantiles: 0.5,",
          "\t",
          " ",
          "# …",
          "<<<<<<< HEAD",
          "=======",
          "\u2028",
          "\uFEFF",
          "shop_orders_created_total",
          "  label long: \"" + " ".repeat(20_000) + "\"",
          "  label long: " + "a, ".repeat(20_000) + "b");

  private static final List<String> WORDS =
      List.of("counter", "gauge", "histogram", "bytes", "0.1", "9", "-1", "1e999", "\"", "…", "");

  private RandomLines() {}

  /** The text after some changes. */
  public static String of(String text, Chance chance) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    lines.add("");
    for (int left = 1 + chance.below(3); left > 0; left--) {
      change(lines, chance.below(lines.size()), chance);
    }
    return String.join(chance.word("\n", "\n", "\r\n"), lines);
  }

  private static void change(List<String> lines, int at, Chance chance) {
    switch (chance.below(5)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, chance.of(lines));
      case 2 -> Collections.swap(lines, at, chance.below(lines.size()));
      case 3 -> lines.add(at, chance.of(LINES));
      default -> lines.set(at, changeWord(lines.get(at), chance));
    }
  }

  private static String changeWord(String line, Chance chance) {
    List<String> words = new ArrayList<>(Stream.of(line.split("(?<=[ ,:])", -1)).toList());
    words.set(chance.below(words.size()), chance.of(chance.oneIn(2) ? words : WORDS));
    return String.join("", words);
  }
}

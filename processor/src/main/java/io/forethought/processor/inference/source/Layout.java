package io.forethought.processor.inference.source;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines as formatters of Java do. */
final class Layout {

  /** The longest line. */
  static final int WIDTH = 100;

  private Layout() {}

  /** The parts in lines of at most a width; a longer part has a line of its own. */
  static List<String> filled(List<String> parts, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      if (!line.isEmpty() && line.length() + part.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(part);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A comment of sentences. */
  static List<String> comment(List<String> sentences, int indent) {
    List<String> lines = new ArrayList<>();
    String start = " ".repeat(indent) + "// ";
    for (String sentence : sentences) {
      List<String> words = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        words.add(word + " ");
      }
      filled(words, WIDTH - start.length())
          .forEach(line -> lines.add(start + line.stripTrailing()));
    }
    return lines;
  }

  /** A method with its parameters. */
  static List<String> method(String start, List<String> parameters) {
    String margin = "  ";
    String line = margin + start + "(" + String.join(", ", parameters) + ");";
    if (line.length() <= WIDTH) {
      return List.of(line);
    }
    String deeper = margin + "    ";
    String joined = deeper + String.join(", ", parameters) + ");";
    List<String> lines = new ArrayList<>(List.of(margin + start + "("));
    if (joined.length() <= WIDTH) {
      lines.add(joined);
      return lines;
    }
    for (int at = 0; at < parameters.size(); at++) {
      lines.add(deeper + parameters.get(at) + (at + 1 < parameters.size() ? "," : ");"));
    }
    return lines;
  }
}

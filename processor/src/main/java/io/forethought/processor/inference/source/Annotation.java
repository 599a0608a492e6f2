package io.forethought.processor.inference.source;

import io.forethought.processor.text.JavaText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** An annotation as source, on as many lines as it needs. */
final class Annotation {

  /**
   * An attribute.
   *
   * @param start its name with the sign behind it; empty for the only value
   * @param words the parts between which a line can break
   * @param open what is before the first part
   * @param close what is behind the last part
   * @param text whether it is a text, whose parts are joined by {@code +}
   */
  private record Attribute(
      String start, List<String> words, String open, String close, boolean text) {}

  private final String name;
  private final List<Attribute> attributes = new ArrayList<>();

  Annotation(String name) {
    this.name = name;
  }

  /** Adds a text. */
  Annotation text(String attribute, String value) {
    attributes.add(new Attribute(attribute + " = ", pieces(value), "", "", true));
    return this;
  }

  /** Adds the only value, a text. */
  Annotation only(String value) {
    attributes.add(new Attribute("", pieces(value), "", "", true));
    return this;
  }

  /** Adds a value that is not a text. */
  Annotation code(String attribute, String value) {
    attributes.add(new Attribute(attribute + " = ", List.of(value), "", "", false));
    return this;
  }

  /** Adds a list of numbers. */
  Annotation numbers(String attribute, List<Double> values) {
    List<String> words = new ArrayList<>();
    for (Iterator<Double> rest = values.iterator(); rest.hasNext(); ) {
      words.add(JavaText.literal(rest.next()) + (rest.hasNext() ? "," : ""));
    }
    attributes.add(new Attribute(attribute + " = ", words, "{", "}", false));
    return this;
  }

  /** Adds a list of texts. */
  Annotation texts(String attribute, List<String> values) {
    List<String> words = new ArrayList<>();
    for (Iterator<String> rest = values.iterator(); rest.hasNext(); ) {
      words.add(JavaText.literal(rest.next()) + (rest.hasNext() ? "," : ""));
    }
    attributes.add(new Attribute(attribute + " = ", words, "{", "}", false));
    return this;
  }

  /** The words of a text, each with the space behind it. */
  private static List<String> pieces(String value) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int space = value.indexOf(' '); space >= 0; space = value.indexOf(' ', from)) {
      pieces.add(value.substring(from, space + 1));
      from = space + 1;
    }
    pieces.add(value.substring(from));
    return pieces;
  }

  /** On one line. */
  String line() {
    StringBuilder line = new StringBuilder("@").append(name);
    if (!attributes.isEmpty()) {
      List<String> lines = attributes.stream().map(Annotation::line).toList();
      line.append('(').append(String.join(", ", lines)).append(')');
    }
    return line.toString();
  }

  private static String line(Attribute attribute) {
    return attribute.start() + attribute.open() + value(attribute) + attribute.close();
  }

  private static String value(Attribute attribute) {
    return attribute.text()
        ? JavaText.literal(String.join("", attribute.words()))
        : String.join(" ", attribute.words());
  }

  /** The lines, indented. */
  List<String> lines(int indent) {
    String margin = " ".repeat(indent);
    if (indent + line().length() <= Layout.WIDTH) {
      return List.of(margin + line());
    }
    List<String> lines = new ArrayList<>(List.of(margin + "@" + name + "("));
    for (Iterator<Attribute> rest = attributes.iterator(); rest.hasNext(); ) {
      lines.addAll(lines(rest.next(), indent + 4, rest.hasNext() ? "," : ")"));
    }
    return lines;
  }

  private static List<String> lines(Attribute attribute, int indent, String end) {
    String margin = " ".repeat(indent);
    String line = margin + line(attribute) + end;
    if (line.length() <= Layout.WIDTH) {
      return List.of(line);
    }
    return attribute.text() ? texts(attribute, indent, end) : numbers(attribute, margin, end);
  }

  private static List<String> texts(Attribute attribute, int indent, String end) {
    List<String> lines = new ArrayList<>();
    String start = attribute.start().stripTrailing();
    if (!start.isEmpty()) {
      lines.add(" ".repeat(indent) + start);
    }
    String first = " ".repeat(start.isEmpty() ? indent : indent + 4);
    String later = first + "    + ";
    for (String part : Layout.filled(attribute.words(), Layout.WIDTH - later.length() - 3)) {
      boolean begins = lines.isEmpty() || (lines.size() == 1 && !start.isEmpty());
      lines.add((begins ? first : later) + JavaText.literal(part));
    }
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end);
    return lines;
  }

  private static List<String> numbers(Attribute attribute, String margin, String end) {
    List<String> lines = new ArrayList<>();
    lines.add(margin + attribute.start() + attribute.open());
    List<String> words = attribute.words().stream().map(word -> word + " ").toList();
    for (String part : Layout.filled(words, Layout.WIDTH - margin.length() - 2)) {
      lines.add(margin + "  " + part.stripTrailing());
    }
    lines.add(margin + attribute.close() + end);
    return lines;
  }
}

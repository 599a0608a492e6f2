package io.forethought.processor.renaming;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes texts in the styles of YAML and JSON, with random escapes. */
final class Styles {

  private static final int HEX = 16;

  private final Random random;

  Styles(Random random) {
    this.random = random;
  }

  /** A value in YAML and the line break after it. Some texts cannot be written in every style. */
  List<Segment> yaml(List<Segment> text, int indentation) {
    String written = Segment.before(text);
    boolean comment = written.contains("#");
    boolean spaced = written.contains("\t") || written.matches("(?s).*(\\n\\s*\\n| \\n|\\n ).*");
    return switch (random.nextInt(5)) {
      case 0 ->
          written.matches("[a-z(][\\w(){}\\[\\]+*/=~.,'|-]*( [\\w(){}\\[\\]+*/=~.,'|-]+)*")
              ? and(text, "\n")
              : and(doubleQuoted(text, indentation), "\n");
      case 1 ->
          written.contains("\n")
              ? block(text, indentation + 2)
              : and(around(map(text, "'", "''"), "'"), " # shop_a\n");
      case 2 -> comment || spaced ? block(text, indentation + 2) : folded(text, indentation + 1);
      case 3 -> block(text, indentation + 2);
      default -> and(doubleQuoted(text, indentation), "\n");
    };
  }

  /** A block with an indicator of its indentation, because a text can begin with a space. */
  List<Segment> block(List<Segment> text, int indentation) {
    List<Segment> segments = new ArrayList<>();
    segments.add(Segment.same("|2-\n" + " ".repeat(indentation)));
    segments.addAll(map(text, "\n", "\n" + " ".repeat(indentation)));
    segments.add(Segment.same("\n"));
    return segments;
  }

  private List<Segment> folded(List<Segment> text, int indentation) {
    List<Segment> segments = new ArrayList<>();
    segments.add(Segment.same(">\n" + " ".repeat(indentation)));
    segments.addAll(map(text, "\n", "\n" + " ".repeat(indentation)));
    segments.add(Segment.same("\n"));
    return segments;
  }

  /** A string of JSON. */
  List<Segment> json(List<Segment> text) {
    return around(text.stream().map(each -> escaped(each, "u", "")).toList(), "\"");
  }

  /** A value in double quotes, in which lines can be broken anywhere. */
  List<Segment> doubleQuoted(List<Segment> text, int indentation) {
    String lineBreak = "\\\n" + " ".repeat(indentation + random.nextInt(3));
    return around(text.stream().map(each -> escaped(each, "xuU", lineBreak)).toList(), "\"");
  }

  private Segment escaped(Segment segment, String kinds, String lineBreak) {
    if (segment.isName()) {
      return new Segment(
          escaped(segment.before(), kinds, lineBreak), escaped(segment.after(), "", ""));
    }
    return Segment.same(escaped(segment.before(), kinds, lineBreak));
  }

  private String escaped(String text, String kinds, String lineBreak) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        escaped.append('\\').append(each);
      } else if (each == '\n' || each == '\t') {
        escaped.append(each == '\n' ? "\\n" : "\\t");
      } else if (kinds.isEmpty() || Character.isSurrogate(each) || random.nextInt(8) > 0) {
        escaped.append(each);
      } else {
        char kind = kinds.charAt(random.nextInt(kinds.length()));
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
        String number = Integer.toString(each, HEX);
        escaped
            .append('\\')
            .append(kind)
            .append("0".repeat(digits - number.length()))
            .append(number);
      }
      boolean breakable = each > ' ' && !Character.isHighSurrogate(each);
      escaped.append(breakable && random.nextInt(20) == 0 ? lineBreak : "");
    }
    // A space after a line break would belong to the indentation.
    return lineBreak.isEmpty()
        ? escaped.toString()
        : escaped
            .toString()
            .replace(lineBreak + " ", lineBreak + "\\ ")
            .replaceAll("\\\\\\n *$", "");
  }

  private static List<Segment> map(List<Segment> text, String from, String to) {
    return text.stream().map(each -> each.map(part -> part.replace(from, to))).toList();
  }

  private static List<Segment> around(List<Segment> text, String quote) {
    List<Segment> segments = new ArrayList<>(List.of(Segment.same(quote)));
    segments.addAll(text);
    segments.add(Segment.same(quote));
    return segments;
  }

  private static List<Segment> and(List<Segment> text, String end) {
    List<Segment> segments = new ArrayList<>(text);
    segments.add(Segment.same(end));
    return segments;
  }
}

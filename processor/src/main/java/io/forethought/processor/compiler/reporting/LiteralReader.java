package io.forethought.processor.compiler.reporting;

import java.util.OptionalInt;

/**
 * Finds the places of the characters of a text in its literals. javac joins neighboring literals to
 * a single one when it parses a source, and replaces escapes, so it does not know these places.
 */
final class LiteralReader {

  private static final String QUOTES = "\"\"\"";

  private final String source;
  private final LiteralText text = new LiteralText();
  private int at;

  private LiteralReader(String source, int start) {
    this.source = source;
    this.at = start;
  }

  /**
   * The place of a character in a source; empty if the literals there have another text.
   *
   * @param source the source
   * @param start where the first literal begins
   * @param value the text of the literals together
   * @param character the place in the text; its length stands for the end
   */
  static OptionalInt place(String source, int start, String value, int character) {
    LiteralReader reader = new LiteralReader(source, start);
    do {
      if (!reader.literal()) {
        return OptionalInt.empty();
      }
    } while (reader.text.length() <= character && reader.plus());
    return value.startsWith(reader.text.value()) && character <= reader.text.length()
        ? OptionalInt.of(reader.text.place(character, reader.at - 1))
        : OptionalInt.empty();
  }

  /** Reads a literal, and returns whether there is one. */
  private boolean literal() {
    if (source.startsWith(QUOTES, at)) {
      int lines = source.indexOf('\n', at) + 1;
      int end = end(lines, QUOTES);
      at = end + QUOTES.length();
      text.addBlock(source, lines, end);
      return true;
    }
    if (!source.startsWith("\"", at)) {
      return false;
    }
    int end = end(at + 1, "\"");
    text.add(source, at + 1, end);
    at = end + 1;
    return true;
  }

  /** Where the next quotes begin that are not escaped. */
  private int end(int start, String quotes) {
    int end = start;
    while (end < source.length() && !source.startsWith(quotes, end)) {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end, source.length());
  }

  /** Goes to the next literal, and returns whether there is one. */
  private boolean plus() {
    at = afterSpace(at);
    if (!source.startsWith("+", at)) {
      return false;
    }
    at = afterSpace(at + 1);
    return true;
  }

  private int afterSpace(int start) {
    int next = start;
    while (next < source.length()) {
      if (Character.isWhitespace(source.charAt(next))) {
        next++;
      } else if (source.startsWith("//", next)) {
        next = after("\n", next);
      } else if (source.startsWith("/*", next)) {
        next = after("*/", next + 2);
      } else {
        break;
      }
    }
    return next;
  }

  private int after(String end, int start) {
    int found = source.indexOf(end, start);
    return found < 0 ? source.length() : found + end.length();
  }
}

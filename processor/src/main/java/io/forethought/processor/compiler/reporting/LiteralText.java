package io.forethought.processor.compiler.reporting;

import java.util.ArrayList;
import java.util.List;

/** A text whose characters know their places in a source. */
final class LiteralText {

  /** A character of a source that belongs to a text. */
  private record Written(char character, int place) {}

  private final StringBuilder value = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  /** The text. */
  String value() {
    return value.toString();
  }

  /** The number of its characters. */
  int length() {
    return value.length();
  }

  /** The place of a character, or that of the end. */
  int place(int character, int end) {
    return character < places.size() ? places.get(character) : end;
  }

  /** Adds the content of a string literal. */
  void add(String source, int start, int end) {
    List<Written> content = new ArrayList<>();
    for (int i = start; i < end; i++) {
      content.add(new Written(source.charAt(i), i));
    }
    unescape(content);
  }

  /** Adds the content of a text block, without the indentation of its lines. */
  void addBlock(String source, int start, int end) {
    String[] lines = source.substring(start, end).split("\n", -1);
    int indentation = indentation(lines);
    List<Written> content = new ArrayList<>();
    int lineStart = start;
    for (String line : lines) {
      if (lineStart > start) {
        content.add(new Written('\n', lineStart - 1));
      }
      int length = line.stripTrailing().length();
      for (int i = indentation; i < length; i++) {
        content.add(new Written(line.charAt(i), lineStart + i));
      }
      lineStart += line.length() + 1;
    }
    unescape(content);
  }

  /** The last line counts even if it is blank, because the end of the block stands in it. */
  private static int indentation(String[] lines) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() || i == lines.length - 1) {
        least = Math.min(least, lines[i].length() - lines[i].stripLeading().length());
      }
    }
    return least;
  }

  private void unescape(List<Written> content) {
    int next = 0;
    while (next < content.size()) {
      boolean isEscape = content.get(next).character() == '\\';
      int length = isEscape ? escapeLength(content, next) : 1;
      StringBuilder written = new StringBuilder();
      content.subList(next, next + length).forEach(each -> written.append(each.character()));
      String meant = isEscape ? unescaped(written.toString()) : written.toString();
      for (int i = 0; i < meant.length(); i++) {
        value.append(meant.charAt(i));
        places.add(content.get(next).place());
      }
      next += length;
    }
  }

  private static int escapeLength(List<Written> content, int start) {
    int end = start + 1;
    if (character(content, end) == 'u') {
      while (character(content, end) == 'u') {
        end++;
      }
      return Math.min(end + 4, content.size()) - start;
    }
    int most = character(content, end) <= '3' ? 3 : 2;
    while (end - start <= most && isOctal(character(content, end))) {
      end++;
    }
    return Math.min(Math.max(end, start + 2), content.size()) - start;
  }

  private static char character(List<Written> content, int at) {
    return at < content.size() ? content.get(at).character() : ' ';
  }

  private static boolean isOctal(char character) {
    return character >= '0' && character <= '7';
  }

  private static String unescaped(String escape) {
    if (escape.startsWith("\\u")) {
      return String.valueOf(
          (char) Integer.parseInt(escape.substring(escape.lastIndexOf('u') + 1), 16));
    }
    return escape.translateEscapes();
  }
}

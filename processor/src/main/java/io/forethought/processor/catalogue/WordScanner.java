package io.forethought.processor.catalogue;

import java.util.Optional;

/** Reads the words of a line from left to right. */
final class WordScanner {

  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private final String line;
  private int at;

  WordScanner(String line) {
    this.line = line;
  }

  /**
   * The next word, without its quotation marks.
   *
   * @return empty if none starts here
   * @throws IllegalArgumentException if one starts here but is malformed
   */
  Optional<String> word() {
    if (skip("\"")) {
      return Optional.of(quoted());
    }
    int start = at;
    while (at < line.length() && Words.isPlain(line.charAt(at))) {
      at++;
    }
    return Optional.of(line.substring(start, at)).filter(word -> !word.isEmpty());
  }

  /**
   * The next word with its terminator, which can be a letter that is also allowed in words.
   *
   * @return empty if no word starts here, or the terminator is missing
   */
  Optional<String> wordBefore(String end) {
    if (line.startsWith("\"", at)) {
      return word().filter(word -> skip(end));
    }
    int stop = line.indexOf(end, at);
    if (stop <= at || !line.substring(at, stop).chars().allMatch(Words::isPlain)) {
      return Optional.empty();
    }
    String word = line.substring(at, stop);
    at = stop + end.length();
    return Optional.of(word);
  }

  /** Skips a separator. */
  boolean skip(String separator) {
    boolean found = line.startsWith(separator, at);
    at += found ? separator.length() : 0;
    return found;
  }

  boolean isAtEnd() {
    return at == line.length();
  }

  /** The rest of the line. */
  String rest() {
    return line.substring(at);
  }

  private String quoted() {
    StringBuilder word = new StringBuilder();
    while (!skip("\"")) {
      if (isAtEnd()) {
        throw new IllegalArgumentException("the closing quotation mark is missing in " + line);
      }
      word.append(skip("\\") ? escaped() : line.charAt(at++));
    }
    return word.toString();
  }

  private char escaped() {
    if (skip("\"")) {
      return '"';
    }
    if (skip("\\")) {
      return '\\';
    }
    int end = at + 1 + HEX_DIGITS;
    if (skip("u") && end <= line.length() && line.substring(at, end).matches("[0-9a-fA-F]+")) {
      char letter = (char) Integer.parseInt(line.substring(at, end), HEX);
      at = end;
      return letter;
    }
    throw new IllegalArgumentException(
        "a backslash must be followed by \", by another backslash, or by u and four hexadecimal"
            + " digits, unlike in "
            + line);
  }
}

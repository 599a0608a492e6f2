package io.forethought.processor.promql.regex;

/** The text of a regular expression, and a position in it. */
final class Text {

  private final String text;
  private int at;

  Text(String text) {
    this.text = text;
    for (int each = 0; each < text.length(); each++) {
      if (Character.isSurrogate(text.charAt(each)) && !isPair(text, each)) {
        throw new RegexException("it is not valid UTF-8.");
      }
    }
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character; -1 at the end. */
  int peek() {
    return atEnd() ? -1 : text.codePointAt(at);
  }

  /** Returns the next character and moves behind it; -1 at the end. */
  int next() {
    int next = peek();
    at += next < 0 ? 0 : Character.charCount(next);
    return next;
  }

  /** Whether a text comes next. */
  boolean startsWith(String next) {
    return text.startsWith(next, at);
  }

  /** Moves behind a text, if it comes next. */
  boolean takeIf(String next) {
    boolean found = startsWith(next);
    at += found ? next.length() : 0;
    return found;
  }

  /** Returns what comes before an end and moves behind the end; null if the end does not occur. */
  @org.jspecify.annotations.Nullable
  String until(String end) {
    int found = text.indexOf(end, at);
    if (found < 0) {
      return null;
    }
    String before = text.substring(at, found);
    at = found + end.length();
    return before;
  }

  /** Returns the rest and moves to the end. */
  String rest() {
    String rest = text.substring(at);
    at = text.length();
    return rest;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  /** What is between a position and the current one. */
  String since(int position) {
    return text.substring(position, at);
  }
}

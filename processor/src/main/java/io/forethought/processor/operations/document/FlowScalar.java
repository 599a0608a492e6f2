package io.forethought.processor.operations.document;

import io.forethought.processor.operations.source.Traced;

/** Reads a scalar in quotes, or one without quotes that is not a block. */
final class FlowScalar {

  private static final String ESCAPES = "0abtnvfre \"/\\N_LP\t";
  private static final String ESCAPED =
      "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t";
  private static final char NO_QUOTE = 0;
  private static final int HEX = 16;

  private final String source;
  private final char quote;
  private final int end;
  private final Traced traced = new Traced();
  private int at;

  private FlowScalar(String source, char quote, int start, int end) {
    this.source = source;
    this.quote = quote;
    this.at = start;
    this.end = end;
  }

  /** Reads a scalar without quotes. */
  static Traced plain(String source, int start, int end) {
    return new FlowScalar(source, NO_QUOTE, start, end).read();
  }

  /** Reads a scalar in single or double quotes, which are its first and last character. */
  static Traced quoted(String source, int start, int end) {
    return new FlowScalar(source, source.charAt(start), start + 1, end - 1).read();
  }

  private Traced read() {
    while (at < end) {
      char each = source.charAt(at);
      if (quote == '"' && each == '\\' && at + 1 < end) {
        readEscape();
      } else if (Lines.isBlank(each) || Lines.isBreak(each)) {
        readSpace();
      } else {
        int start = at;
        at += each == '\'' && quote == '\'' ? 2 : 1;
        traced.append(each, start, at);
      }
    }
    return traced;
  }

  /** Spaces within a line stay; a line break with the spaces around it becomes one space. */
  private void readSpace() {
    int start = at;
    while (at < end && Lines.isBlank(source.charAt(at))) {
      at++;
    }
    if (at == end || !Lines.isBreak(source.charAt(at))) {
      traced.append(source, start, at);
      return;
    }
    int first = at;
    skipBreak();
    if (!readEmptyLines()) {
      traced.append(' ', first);
    }
  }

  /** Reads the empty lines after a line break, and the indentation of the next line. */
  private boolean readEmptyLines() {
    int start = at;
    while (at < end && (Lines.isBlank(source.charAt(at)) || Lines.isBreak(source.charAt(at)))) {
      at++;
    }
    return Lines.appendBreaks(source, start, at, traced);
  }

  private void readEscape() {
    int start = at;
    char kind = source.charAt(at + 1);
    at += 2;
    if (Lines.isBreak(kind)) {
      at--;
      skipBreak();
      readEmptyLines();
      return;
    }
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits == 0) {
      int index = ESCAPES.indexOf(kind);
      traced.append(index < 0 ? kind : ESCAPED.charAt(index), start, at);
      return;
    }
    int stop = Math.min(end, at + digits);
    for (char each : Character.toChars(Integer.parseInt(source, at, stop, HEX))) {
      traced.append(each, start, stop);
    }
    at = stop;
  }

  private void skipBreak() {
    at = Lines.afterBreak(source, at);
  }
}

package io.forethought.processor.operations.document;

import io.forethought.processor.operations.source.Traced;

/** Where lines of YAML end. */
final class Lines {

  private Lines() {}

  static boolean isBlank(char each) {
    return each == ' ' || each == '\t';
  }

  static boolean isBreak(char each) {
    return each == '\n' || each == '\r';
  }

  /** The offset behind the line break at an offset. */
  static int afterBreak(String source, int at) {
    return at + (source.startsWith("\r\n", at) ? 2 : 1);
  }

  /** Appends the line breaks of a part without the spaces around them; whether there are any. */
  static boolean appendBreaks(String source, int start, int end, Traced traced) {
    boolean found = false;
    int at = start;
    while (at < end) {
      if (isBreak(source.charAt(at))) {
        traced.append('\n', at);
        found = true;
        at = afterBreak(source, at);
      } else {
        at++;
      }
    }
    return found;
  }
}

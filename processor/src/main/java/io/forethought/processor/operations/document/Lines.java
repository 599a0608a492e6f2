package io.forethought.processor.operations.document;

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
}

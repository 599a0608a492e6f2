package io.forethought.processor.promql;

/** Sequences of bytes in UTF-8, each byte as a character. */
final class Utf8 {

  private static final int CONTINUED = 0x3F;

  private Utf8() {}

  /** The length of the character that begins at an index, or 0 if it is not valid. */
  static int length(CharSequence octets, int from) {
    int first = octets.charAt(from);
    if (first < 0x80) {
      return 1;
    }
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || from + length > octets.length()) {
      return 0;
    }
    for (int each = 1; each < length; each++) {
      if ((octets.charAt(from + each) & ~CONTINUED) != 0x80) {
        return 0;
      }
    }
    int point = codePoint(octets, from, length);
    boolean shorter = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return shorter || surrogate || point > Character.MAX_CODE_POINT ? 0 : length;
  }

  /** The character of a valid sequence. */
  static int codePoint(CharSequence octets, int from, int length) {
    int point = octets.charAt(from) & (length == 1 ? 0x7F : (0x7F >> length));
    for (int each = 1; each < length; each++) {
      point = (point << 6) | (octets.charAt(from + each) & CONTINUED);
    }
    return point;
  }
}

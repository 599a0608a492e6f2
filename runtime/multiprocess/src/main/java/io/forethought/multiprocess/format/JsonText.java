package io.forethought.multiprocess.format;

/** Writes a text as JSON in the way of Python: with escapes for all but ASCII. */
final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      append(out, text.charAt(i));
    }
    out.append('"');
  }

  private static void append(StringBuilder out, char character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\f' -> out.append("\\f");
      case '\b' -> out.append("\\b");
      default -> {
        if (character >= 0x20 && character <= 0x7e) {
          out.append(character);
        } else {
          appendHex(out.append("\\u"), character);
        }
      }
    }
  }

  private static void appendHex(StringBuilder out, char character) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(character >> shift & 0xf));
    }
  }
}

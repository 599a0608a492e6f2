package io.forethought.processor.model;

import java.util.Locale;

/** Makes invisible characters in users' texts visible. */
public final class Visible {

  private Visible() {}

  /** The text with an escape for each invisible character. */
  public static String text(String text) {
    StringBuilder visible = new StringBuilder();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (isInvisible(point)) {
        for (char letter : Character.toChars(point)) {
          visible.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
      } else {
        visible.appendCodePoint(point);
      }
    }
    return visible.toString();
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> point != ' ';
      default -> false;
    };
  }
}

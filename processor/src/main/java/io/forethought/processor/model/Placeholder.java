package io.forethought.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text that somebody meant to replace: {@code TODO}, {@code x}, or the text of a fix. */
public final class Placeholder {

  /** A note to oneself, whatever follows it. In lower case, "todo" is also an ordinary word. */
  private static final String NOTE =
      "(?s)\\W*(?:(?:TODO|FIXME|TBD|TBA|XXX|WIP)\\b|(?i:todo|fixme|tbd|tba)\\s*[:(]).*";

  /** What a note begins with, in any case. Few texts do, so the pattern is seldom needed. */
  private static final List<String> NOTES = List.of("todo", "fixme", "tbd", "tba", "xxx", "wip");

  private static final Set<String> TEXTS =
      Set.of(
          "asdf",
          "bla",
          "blah",
          "description",
          "description goes here",
          "docs",
          "documentation",
          "dummy",
          "explanation",
          "fill in",
          "fill me in",
          "fixme",
          "foo",
          "foo bar",
          "help",
          "help goes here",
          "help text",
          "lorem ipsum",
          "n a",
          "na",
          "none",
          "null",
          "one sentence that explains what is measured",
          "one sentence that explains why",
          "one sentence that explains why so many are needed",
          "placeholder",
          "reason",
          "tba",
          "tbd",
          "test",
          "text",
          "to be announced",
          "to be defined",
          "to be done",
          "to do",
          "todo",
          "unknown",
          "wip",
          "write me");

  private Placeholder() {}

  /** Whether a text says nothing yet. */
  public static boolean is(String text) {
    String plain = String.join(" ", words(text));
    return TEXTS.contains(plain)
        || plain.startsWith("lorem ipsum")
        || isDigits(plain)
        || isLetter(plain)
        || (beginsAsNote(text) && text.matches(NOTE));
  }

  /** The words of a text in lower case: letters and numbers, whatever is between them. */
  public static List<String> words(String text) {
    StringBuilder plain = new StringBuilder();
    String small = text.toLowerCase(Locale.ROOT);
    for (int at = 0; at < small.length(); ) {
      int point = small.codePointAt(at);
      plain.appendCodePoint(isLetterOrNumber(point) ? point : ' ');
      at += Character.charCount(point);
    }
    List<String> words = new ArrayList<>(List.of(plain.toString().split(" ", -1)));
    words.removeAll(List.of(""));
    return words;
  }

  private static boolean isLetterOrNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  private static boolean isDigits(String plain) {
    for (int at = 0; at < plain.length(); at++) {
      if (plain.charAt(at) < '0' || plain.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A single letter, or one letter several times; an ideograph is a word of its own. */
  private static boolean isLetter(String plain) {
    char first = plain.charAt(0);
    for (int at = 1; at < plain.length(); at++) {
      if (plain.charAt(at) != first && plain.charAt(at) != ' ') {
        return false;
      }
    }
    return first >= 'a' && first <= 'z';
  }

  private static boolean beginsAsNote(String text) {
    int start = 0;
    while (start < text.length() && !isOfWord(text.charAt(start))) {
      start++;
    }
    for (String note : NOTES) {
      if (text.regionMatches(true, start, note, 0, note.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
  }
}

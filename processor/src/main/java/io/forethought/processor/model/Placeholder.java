package io.forethought.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text that somebody meant to replace: {@code TODO}, {@code x}, or the text of a fix. */
public final class Placeholder {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A note to oneself, whatever follows it. In lower case, "todo" is also an ordinary word. */
  private static final Pattern NOTE =
      Pattern.compile(
          "\\W*(?:(?:TODO|FIXME|TBD|TBA|XXX|WIP)\\b|(?i:todo|fixme|tbd|tba)\\s*[:(]).*",
          Pattern.DOTALL);

  /** A single letter, or one letter several times; an ideograph is a word of its own. */
  private static final Pattern LETTER = Pattern.compile("[0-9]*|([a-z])(?:\\s|\\1)*");

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
    String plain = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return TEXTS.contains(plain)
        || plain.startsWith("lorem ipsum")
        || LETTER.matcher(plain).matches()
        || NOTE.matcher(text).matches();
  }
}

package io.forethought.processor.operations.output.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text, a number or a truth value.
 *
 * @param value what is read
 * @param text whether it is a text, which has quotes if it would be read as something else
 */
public record YamlScalar(String value, boolean text) implements YamlNode {

  /** What a text without quotes can begin with, besides a letter: nothing that begins a number. */
  private static final String PLAIN_START = "_/$(";

  /** Begins like a number, but is never one. */
  private static final Pattern DURATION = Pattern.compile("(?:[0-9]+(?:ms|[smhdwy]))+");

  /** Words that a version of YAML reads as truth values or as nothing. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** The first sign after the printable ones of ASCII. */
  private static final char DELETE = 0x7f;

  private static final Pattern PRINTABLE = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]*");

  /** A text. */
  public static YamlScalar of(String text) {
    return new YamlScalar(text, true);
  }

  /** A whole number. */
  public static YamlScalar of(long number) {
    return new YamlScalar(Long.toString(number), false);
  }

  /** A truth value. */
  public static YamlScalar of(boolean value) {
    return new YamlScalar(Boolean.toString(value), false);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** Whether it is written as a block of several lines. */
  boolean block() {
    return text
        && value.indexOf('\n') > 0
        && !value.startsWith(" ")
        && !value.endsWith(" ")
        && !value.endsWith("\n\n")
        && value.lines().allMatch(YamlScalar::isPrintable)
        && value.indexOf('\r') < 0;
  }

  /** The value on one line, in quotes if necessary. */
  String line() {
    if (!text || isPlain()) {
      return value;
    }
    boolean escapes = !isPrintable(value) || value.indexOf('\'') >= 0;
    return !escapes && (value.indexOf('"') >= 0 || value.indexOf('\\') >= 0)
        ? "'" + value + "'"
        : quoted();
  }

  private boolean isPlain() {
    return !value.isEmpty() && (isPlainText() || DURATION.matcher(value).matches());
  }

  private boolean isPlainText() {
    int first = value.codePointAt(0);
    return (Character.isLetter(first) || PLAIN_START.indexOf(first) >= 0)
        && isPrintable(value)
        && !WORDS.contains(value.toLowerCase(Locale.ROOT))
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.endsWith(":")
        && !value.endsWith(" ");
  }

  private static boolean isPrintable(String line) {
    return line.chars().allMatch(each -> each >= ' ' && each < DELETE)
        || PRINTABLE.matcher(line).matches();
  }

  private String quoted() {
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(point -> quote(point, quoted));
    return quoted.append('"').toString();
  }

  private static void quote(int point, StringBuilder quoted) {
    if (point == '"' || point == '\\') {
      quoted.append('\\').appendCodePoint(point);
    } else if (point == '\n') {
      quoted.append("\\n");
    } else if (point == '\t') {
      quoted.append("\\t");
    } else if (isPrintable(Character.toString(point))) {
      quoted.appendCodePoint(point);
    } else {
      quoted.append(String.format(Locale.ROOT, point < 0x10000 ? "\\u%04X" : "\\U%08X", point));
    }
  }
}

package io.forethought.processor.catalogue;

import io.forethought.processor.model.Visible;
import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes text for a page, so that it does not become markup. */
final class Markdown {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*\\[\\]|~$])");
  private static final Pattern EDGE_OF_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern LINE_START = Pattern.compile("^([#>+=-])");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_ -]");

  private Markdown() {}

  /** Running text in one line. An underscore inside a word has no meaning in Markdown. */
  static String text(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Whether a text contains nothing that can be markup, as most names and help texts do. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean inside = i > 0 && i < text.length() - 1;
      boolean plain =
          Character.isLetter(letter)
              || (i > 0 && Character.isDigit(letter))
              || (inside && (letter == ' ' || letter == ','))
              || (i > 0 && letter == '.' && !Character.isDigit(text.charAt(i - 1)))
              || (inside && letter == '_' && isWord(text, i - 1) && isWord(text, i + 1));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** The same for any text. */
  static String escaped(String text) {
    String line = BREAKS.matcher(text).replaceAll(" ").strip();
    line = line.replace("&", "&amp;").replace("<", "&lt;");
    line = MARKUP.matcher(line).replaceAll("\\\\$1");
    line = EDGE_OF_WORD.matcher(line).replaceAll("\\\\_");
    line = LINE_START.matcher(line).replaceAll("\\\\$1");
    return NUMBERED.matcher(line).replaceAll("$1\\\\$2");
  }

  /** A word of code, outside a table. */
  static String code(String text) {
    String line = Visible.text(text);
    if (isSimple(line)) {
      return "`" + line + "`";
    }
    int longest = longestBackticks(line);
    String fence = "`".repeat(longest + 1);
    boolean framed = line.isEmpty() || longest > 0 || line.startsWith(" ") || line.endsWith(" ");
    String space = framed ? " " : "";
    return fence + space + line + space + fence;
  }

  private static int longestBackticks(String line) {
    int longest = 0;
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      length = line.charAt(i) == '`' ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  /** Whether a fence of one backtick is enough. */
  private static boolean isSimple(String line) {
    return !line.isEmpty()
        && line.indexOf('`') < 0
        && line.charAt(0) != ' '
        && line.charAt(line.length() - 1) != ' ';
  }

  /** The anchor that GitHub generates for a heading. */
  static String anchor(String heading) {
    String words = heading.strip().toLowerCase(Locale.ROOT);
    return NOT_IN_ANCHORS.matcher(words).replaceAll("").replace(' ', '-');
  }
}

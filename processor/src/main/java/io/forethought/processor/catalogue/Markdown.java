package io.forethought.processor.catalogue;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text of others in a page, which must not become markup. */
final class Markdown {

  private static final String BREAKS = "[\\p{Cntrl}\\u2028\\u2029]+";

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private Markdown() {}

  /** Running text in one line. An underscore within a word is none of Markdown's. */
  static String text(String text) {
    return text.replaceAll(BREAKS, " ")
        .strip()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*\\[\\]|~$])", "\\\\$1")
        .replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_")
        .replaceAll("^([#>+=-])", "\\\\$1")
        .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
  }

  /** A word of code, outside a table. */
  static String code(String text) {
    String line = Words.visible(text);
    int longest =
        BACKTICKS
            .matcher(line)
            .results()
            .map(MatchResult::group)
            .map(String::length)
            .max(Comparator.naturalOrder())
            .orElse(0);
    String fence = "`".repeat(longest + 1);
    boolean framed = line.isEmpty() || longest > 0 || line.startsWith(" ") || line.endsWith(" ");
    String space = framed ? " " : "";
    return fence + space + line + space + fence;
  }

  /** What a heading is called in links, as GitHub makes it. */
  static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
        .replace(' ', '-');
  }
}

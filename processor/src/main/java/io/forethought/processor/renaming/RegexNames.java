package io.forethought.processor.renaming;

import io.forethought.processor.promql.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names among the alternatives of a regular expression: in {@code shop_a|shop_b.*} it is
 * {@code shop_a}.
 */
final class RegexNames {

  private final String regex;
  private final List<Place> names = new ArrayList<>();

  private RegexNames(String regex) {
    this.regex = regex;
  }

  /** The alternatives that are names, in their order. The regular expression must be valid. */
  static List<Place> in(String regex) {
    RegexNames found = new RegexNames(regex);
    found.read(0, regex.length());
    return found.names;
  }

  private void read(int start, int end) {
    int first = start;
    int depth = 0;
    for (int at = start; at < end; at = next(at)) {
      char each = regex.charAt(at);
      depth += each == '(' ? 1 : each == ')' ? -1 : 0;
      if (each == '|' && depth == 0) {
        alternative(first, at);
        first = at + 1;
      }
    }
    alternative(first, end);
  }

  /** The index after a character, an escape or a class of characters. */
  private int next(int at) {
    if (regex.charAt(at) == '\\') {
      return regex.startsWith("\\Q", at) ? after("\\E", at + 2) : at + 2;
    }
    if (regex.charAt(at) != '[') {
      return at + 1;
    }
    int inside = at + (regex.startsWith("[^", at) ? 2 : 1);
    inside += regex.startsWith("]", inside) ? 1 : 0;
    while (inside < regex.length() && regex.charAt(inside) != ']') {
      inside =
          regex.charAt(inside) == '\\'
              ? inside + 2
              : regex.startsWith("[:", inside) ? after(":]", inside) : inside + 1;
    }
    return inside + 1;
  }

  private int after(String end, int from) {
    int found = regex.indexOf(end, from);
    return found < 0 ? regex.length() : found + end.length();
  }

  private void alternative(int start, int end) {
    int first = start < end && regex.charAt(start) == '^' ? start + 1 : start;
    int last = first < end && regex.charAt(end - 1) == '$' ? end - 1 : end;
    String text = regex.substring(first, last);
    if (text.startsWith("(") && closing(first) == last - 1) {
      int inside = first + (text.startsWith("(?:") ? 3 : 1);
      read(inside, last - 1);
    } else if (text.matches("[A-Za-z0-9_:]+")) {
      names.add(new Place(first, last));
    }
  }

  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < regex.length(); at = next(at)) {
      char each = regex.charAt(at);
      depth += each == '(' ? 1 : each == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return regex.length();
  }
}

package io.forethought.processor.promql.regex;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Sets of characters that have a name. */
final class Sets {

  private static final Map<String, IntPredicate> POSIX =
      Map.ofEntries(
          Map.entry("alnum", each -> isWord(each) && each != '_'),
          Map.entry("alpha", each -> isWord(each) && each != '_' && !isDigit(each)),
          Map.entry("ascii", each -> each < 0x80),
          Map.entry("blank", each -> each == ' ' || each == '\t'),
          Map.entry("cntrl", each -> each < ' ' || each == 0x7F),
          Map.entry("digit", Sets::isDigit),
          Map.entry("graph", each -> each > ' ' && each < 0x7F),
          Map.entry("lower", each -> each >= 'a' && each <= 'z'),
          Map.entry("print", each -> each >= ' ' && each < 0x7F),
          Map.entry("punct", each -> each > ' ' && each < 0x7F && (each == '_' || !isWord(each))),
          Map.entry("space", each -> isSpace(each) || each == 0x0B),
          Map.entry("upper", each -> each >= 'A' && each <= 'Z'),
          Map.entry("word", Sets::isWord),
          Map.entry("xdigit", each -> each < 0x80 && Character.digit(each, 16) >= 0));

  private Sets() {}

  /** Whether a character is in {@code \w}. */
  static boolean isWord(int character) {
    return character == '_' || (character < 0x80 && Character.isLetterOrDigit(character));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isSpace(int character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || character == '\f'
        || character == '\r';
  }

  /** The set of a POSIX class such as {@code alpha}, or {@code ^alpha}. */
  static Optional<IntPredicate> posix(String name) {
    boolean negated = name.startsWith("^");
    return Optional.ofNullable(POSIX.get(negated ? name.substring(1) : name))
        .map(set -> negated ? set.negate() : set);
  }

  /** The set of {@code \d}, {@code \pL} and the like, if one comes next. */
  static Optional<IntPredicate> escaped(Text text, boolean foldCase) {
    int start = text.position();
    if (text.next() == '\\') {
      int kind = text.next();
      Optional<IntPredicate> found =
          switch (kind) {
            case 'd', 'D' -> Optional.of(Sets::isDigit);
            case 's', 'S' -> Optional.of(Sets::isSpace);
            case 'w', 'W' -> Optional.of(Sets::isWord);
            case 'p', 'P' -> Optional.of(unicode(text, start));
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        IntPredicate set = foldCase ? foldCase(found.get()) : found.get();
        return Optional.of(kind < 'a' ? set.negate() : set);
      }
    }
    text.moveTo(start);
    return Optional.empty();
  }

  private static IntPredicate unicode(Text text, int start) {
    String name;
    if (text.takeIf("{")) {
      String found = text.until("}");
      name = found == null ? "" : found;
    } else {
      int letter = text.next();
      name = letter < 0 ? "" : Character.toString(letter);
    }
    boolean negated = name.startsWith("^");
    String positive = negated ? name.substring(1) : name;
    IntPredicate set =
        category(positive)
            .or(() -> script(positive))
            .orElseThrow(
                () -> new RegexException("`" + text.since(start) + "` is not a class of Unicode."));
    return negated ? set.negate() : set;
  }

  private static Optional<IntPredicate> category(String name) {
    if (name.equals("Any")) {
      return Optional.of(each -> true);
    }
    boolean exists =
        (name.length() == 1 && "CLMNPSZ".contains(name)) || Categories.NAMES.containsValue(name);
    return exists ? Optional.of(each -> Categories.of(each).startsWith(name)) : Optional.empty();
  }

  private static Optional<IntPredicate> script(String name) {
    try {
      UnicodeScript script = UnicodeScript.valueOf(name.toUpperCase(Locale.ROOT));
      return script == UnicodeScript.UNKNOWN
          ? Optional.empty()
          : Optional.of(each -> UnicodeScript.of(each) == script);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** A set with the small and capital forms of its letters. */
  static IntPredicate foldCase(IntPredicate set) {
    return each ->
        set.test(each)
            || set.test(Character.toLowerCase(each))
            || set.test(Character.toUpperCase(each))
            || set.test(Character.toLowerCase(Character.toUpperCase(each)));
  }
}

package io.forethought.processor.promql.regex;

/** Parses what follows a parenthesis and a question mark: flags, and names of groups. */
final class FlagsParser {

  private final Text text;
  private final Flags outer;
  private final int start;

  FlagsParser(Text text, Flags outer, int start) {
    this.text = text;
    this.outer = outer;
    this.start = start;
  }

  /** Parses up to the parts of the group, or to the end of the flags. */
  Result parse() {
    boolean old = text.takeIf("?P<");
    if (old || named()) {
      name();
      return new Result(outer, true, !old);
    }
    text.next();
    return flags();
  }

  /**
   * The flags that hold from here on.
   *
   * @param flags the flags
   * @param group whether a group begins here
   * @param recent whether it is {@code (?<name>}, which is newer than {@code (?P<name>}
   */
  record Result(Flags flags, boolean group, boolean recent) {}

  private boolean named() {
    return !text.startsWith("?<=") && !text.startsWith("?<!") && text.takeIf("?<");
  }

  private void name() {
    String name = text.until(">");
    boolean valid =
        name != null
            && !name.isEmpty()
            && name.chars().allMatch(each -> each < 0x80 && Sets.isWord(each));
    if (!valid) {
      throw new RegexException("it has a group whose name is not valid.");
    }
  }

  private Result flags() {
    Flags flags = outer;
    boolean value = true;
    boolean any = true;
    while (!text.atEnd()) {
      int letter = text.next();
      if (Flags.isFlag(letter)) {
        flags = flags.with(letter, value);
        any = true;
      } else if (letter == '-' && value) {
        value = false;
        any = false;
      } else if ((letter == ':' || letter == ')') && any) {
        return new Result(flags, letter == ':', false);
      } else {
        break;
      }
    }
    throw new RegexException(reason(text.since(start)));
  }

  private static String reason(String begin) {
    return switch (begin) {
      case "(?=", "(?!" -> "`" + begin + "` is a look-ahead, which RE2 does not have.";
      case "(?<" -> "`(?<=` and `(?<!` are a look-behind, which RE2 does not have.";
      default -> "`" + begin + "` does not begin a group of RE2.";
    };
  }
}

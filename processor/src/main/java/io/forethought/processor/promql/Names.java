package io.forethought.processor.promql;

/** Names of labels as text. */
final class Names {

  private Names() {}

  /** A label in braces, in quotes if necessary. */
  static String inBraces(String name) {
    return isPlain(name) ? name : Strings.quote(name);
  }

  /** A label in a list of labels, in quotes if necessary. */
  static String inList(String name) {
    boolean read =
        name.equalsIgnoreCase("without")
            || name.equalsIgnoreCase("inf")
            || name.equalsIgnoreCase("nan");
    return isPlain(name) && !read ? name : Strings.quote(name);
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && Lexer.isLetter(name.charAt(0))
        && name.chars().allMatch(each -> Lexer.isLetter((char) each) || Lexer.isDigit((char) each));
  }
}

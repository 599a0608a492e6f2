package io.forethought.processor.catalogue;

/** Text of others in a page, which must not become markup. */
final class Markdown {

  private Markdown() {}

  /** Running text in one line. */
  static String text(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*\\[\\]|])", "\\\\$1");
  }

  /** A word of code. */
  static String code(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replace("|", "\\|");
    return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
  }
}

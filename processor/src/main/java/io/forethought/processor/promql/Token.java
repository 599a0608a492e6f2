package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Place;

/**
 * A token of a query.
 *
 * @param kind its kind
 * @param text as written; the value of a string
 * @param place where it is
 */
record Token(Kind kind, String text, Place place) {

  /** The kind of a token. */
  enum Kind {
    NUMBER,
    DURATION,
    STRING,
    /** A name or a keyword. */
    WORD,
    /** An operator, a parenthesis and the like. */
    SYMBOL,
    END
  }

  /** Whether this is an operator, a parenthesis or the like. */
  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Whether this is a keyword, which can have upper-case letters. */
  boolean isWord(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  /** What is wrong with the token, if it cannot be here. */
  String unexpected() {
    return switch (kind) {
      case END -> "The query ends too early.";
      case STRING -> "A string cannot be here.";
      default -> "Unexpected `" + text + "`.";
    };
  }
}

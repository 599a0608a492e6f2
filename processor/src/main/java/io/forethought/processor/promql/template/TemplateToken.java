package io.forethought.processor.promql.template;

import io.forethought.processor.promql.tree.Place;

/**
 * A token of a template.
 *
 * @param kind what it is
 * @param text its text
 * @param place where it is
 */
record TemplateToken(Kind kind, String text, Place place) {

  /** The kinds of tokens. */
  enum Kind {
    /** The text between actions. */
    TEXT,
    /** The beginning of an action. */
    LEFT,
    /** The end of an action. */
    RIGHT,
    SPACE,
    PIPE,
    /** {@code :=}. */
    DECLARE,
    /** {@code =}. */
    ASSIGN,
    COMMA,
    OPEN,
    CLOSE,
    /** A string in quotes, with its quotes. */
    STRING,
    /** A number or a character. */
    NUMBER,
    /** {@code .}. */
    DOT,
    /** {@code .name}. */
    FIELD,
    /** {@code $name}, or {@code $} alone. */
    VARIABLE,
    IDENTIFIER,
    END
  }

  boolean is(String word) {
    return kind == Kind.IDENTIFIER && text.equals(word);
  }
}

package io.forethought.processor.promql.tree;

import java.util.List;

/**
 * A text in quotes.
 *
 * @param value the text, without quotes and escapes; a byte that is not valid UTF-8 is a character
 *     from U+DC80 to U+DCFF
 * @param place where it is, with its quotes
 */
public record StringLiteral(String value, Place place) implements Expression {

  @Override
  public ValueType type() {
    return ValueType.STRING;
  }

  @Override
  public List<Expression> children() {
    return List.of();
  }
}

package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.tree.ValueType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the types of expressions. */
@Tag("once")
class TypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          1                     | SCALAR
          "a"                   | STRING
          x                     | INSTANT_VECTOR
          x[5m]                 | RANGE_VECTOR
          x[5m:]                | RANGE_VECTOR
          time() + 1            | SCALAR
          x + 1                 | INSTANT_VECTOR
          1 - (x)               | INSTANT_VECTOR
          -(x)                  | INSTANT_VECTOR
          scalar(x)             | SCALAR
          vector(1)             | INSTANT_VECTOR
          sum(x)                | INSTANT_VECTOR
          (("a"))               | STRING
          rate(x[5m])           | INSTANT_VECTOR
          1 > bool 2            | SCALAR
          """)
  void everyExpressionHasAType(String query, ValueType type) {
    assertThat(Trees.tree(query.strip()).type()).isEqualTo(type);
  }
}

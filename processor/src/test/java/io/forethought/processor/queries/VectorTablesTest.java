package io.forethought.processor.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.promql.Query;
import io.forethought.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of expressions. Below each expression, a line shows what it holds; {@link VectorText}
 * explains the notation.
 */
@Tag("once")
class VectorTablesTest {

  private static final Path FOLDER = Path.of("src/test/resources/queries");
  private static final String RESULT = "    ";

  private static final MetricIndex INDEX = Shop.index();

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(each -> each.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachExpressionHoldsWhatIsBelowIt(Path table) {
    Golden golden = Golden.at(table);
    String actual =
        golden
            .text()
            .lines()
            .filter(line -> !line.startsWith(RESULT))
            .map(line -> line.isEmpty() || line.startsWith("#") ? line : line + "\n" + held(line))
            .collect(Collectors.joining("\n", "", "\n"));
    golden.assertSame(actual);
  }

  @Test
  void thereAreManyExpressions() throws IOException {
    long count =
        tables().stream()
            .flatMap(table -> Golden.at(table).text().lines())
            .filter(line -> line.startsWith(RESULT))
            .count();
    assertThat(count).isGreaterThan(250);
  }

  private static String held(String text) {
    Query query = Query.parse(text);
    assertThat(query.errors()).as(text).isEmpty();
    TypedExpression typed = TypedExpression.of(query.expression().orElseThrow(), INDEX);
    return RESULT + VectorText.of(typed.vector());
  }
}

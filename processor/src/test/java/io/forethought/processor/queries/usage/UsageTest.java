package io.forethought.processor.queries.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.queries.Shop;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.testing.Golden;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A table of queries, of which all labels are shown, or those of the legend after an arrow. The
 * first line of a block names metrics; what no query of the block reads of them is below it.
 */
@Tag("once")
class UsageTest {

  private static final Path TABLE = Path.of("src/test/resources/queries/usage/FT637.txt");
  private static final Pattern BLOCKS = Pattern.compile("\n\n+");
  private static final String RESULT = ">>> ";
  private static final String ARROW = " -> ";
  private static final MetricIndex INDEX = Shop.index();

  @Test
  void whatNoQueryReadsIsUnused() {
    Golden golden = Golden.at(TABLE);
    String actual =
        BLOCKS
            .splitAsStream(golden.text().strip())
            .map(UsageTest::withoutResults)
            .map(block -> block + results(block))
            .collect(Collectors.joining("\n\n", "", "\n"));
    golden.assertSame(actual);
  }

  @Test
  void aLegendShowsItsLabels() {
    assertThat(Legend.of("{{channel}} on {{ instance }}"))
        .isEqualTo(Need.only(List.of("channel", "instance")));
    assertThat(Legend.of("total")).isEqualTo(Need.only(List.of()));
    assertThat(Legend.of("")).isEqualTo(Need.ALL);
    assertThat(Legend.of("__auto")).isEqualTo(Need.ALL);
  }

  private static String withoutResults(String block) {
    return block.lines().filter(line -> !line.startsWith(RESULT)).collect(Collectors.joining("\n"));
  }

  private static String results(String block) {
    List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
    List<CatalogueEntry> metrics =
        Arrays.stream(lines.get(0).split(", ", -1)).map(UsageTest::metric).toList();
    List<ReadQuery> queries = lines.stream().skip(1).map(UsageTest::query).toList();
    return Usage.of(queries).unused(metrics).stream()
        .map(unused -> "\n" + RESULT + unused.describe() + ": " + unused.series())
        .collect(Collectors.joining());
  }

  private static CatalogueEntry metric(String name) {
    return Shop.metrics().stream()
        .filter(entry -> entry.name().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ReadQuery query(String line) {
    int arrow = line.indexOf(ARROW);
    String text = arrow < 0 ? line : line.substring(0, arrow);
    Query query = Query.parse(text);
    assertThat(query.errors()).as(text).isEmpty();
    return new ReadQuery(
        TypedExpression.of(query.expression().orElseThrow(), INDEX),
        arrow < 0 ? Need.ALL : Legend.of(line.substring(arrow + ARROW.length())));
  }
}

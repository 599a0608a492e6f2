package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that random expressions, valid and broken ones, are accepted and rejected as by promtool.
 */
@Tag("once")
class PromtoolAgreementTest {

  private static final long SEED = 20270401;
  private static final int EACH = 6_000;

  @Test
  void validExpressionsAreAccepted(@TempDir Path folder) throws Exception {
    RandomQuery random = new RandomQuery(new Random(SEED));
    List<String> queries = distinct(Stream.generate(random::next));

    assertThat(differences(queries, folder)).isEmpty();
    assertThat(accepted(queries)).isGreaterThan(EACH * 8L / 10);
  }

  @Test
  void brokenExpressionsAreRejected(@TempDir Path folder) throws Exception {
    Random seeded = new Random(SEED);
    RandomQuery random = new RandomQuery(seeded);
    Mistakes mistakes = new Mistakes(seeded);
    List<String> queries = distinct(Stream.generate(() -> mistakes.in(random.next())));

    assertThat(differences(queries, folder)).isEmpty();
    assertThat(accepted(queries)).isBetween(EACH / 10L, EACH / 2L);
  }

  @Test
  void printedExpressionsHaveTheSameTree() {
    RandomQuery random = new RandomQuery(new Random(SEED));
    Stream<String> valid =
        Stream.generate(random::next).filter(text -> Query.parse(text).errors().isEmpty());
    for (String text : distinct(valid)) {
      String printed = Printer.print(Trees.tree(text));

      assertThat(Trees.withoutPlaces(Trees.tree(printed)))
          .as(text)
          .isEqualTo(Trees.withoutPlaces(Trees.tree(text)));
      assertThat(Printer.print(Trees.tree(printed))).isEqualTo(printed);
    }
  }

  private static List<String> distinct(Stream<String> queries) {
    return queries.distinct().filter(text -> !text.isBlank()).limit(EACH).toList();
  }

  private static long accepted(List<String> queries) {
    return queries.stream().filter(text -> Query.parse(text).errors().isEmpty()).count();
  }

  private static List<String> differences(List<String> queries, Path folder) throws Exception {
    Map<Integer, String> rejected = Verdicts.rejected(queries, folder);
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < queries.size(); at++) {
      Query query = Query.parse(queries.get(at));
      boolean accepted =
          query.errors().isEmpty() && query.since().compareTo(RandomQuery.PROMTOOL) <= 0;
      if (accepted == rejected.containsKey(at) && !isFaultOfPromtool(query)) {
        differences.add(query.text() + " | " + rejected.get(at) + " | " + query.errors());
      }
    }
    return differences;
  }

  /** Version 2.42 ignores letters after a range, and accepts a range after {@code @ start()}. */
  private static boolean isFaultOfPromtool(Query query) {
    return query.errors().stream()
        .map(SyntaxError::message)
        .anyMatch(
            message ->
                message.endsWith("is not a duration. Write a duration such as `5m`.")
                    || message.equals("Write the range before `@`."));
  }
}

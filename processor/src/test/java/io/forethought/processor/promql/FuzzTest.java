package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that arbitrary texts have a result, soon and without an exception. */
class FuzzTest {

  private static final long SEED = 20270402;

  /** As small as the stack of a thread can be expected to be. */
  private static final long STACK = 512 * 1024;

  @Test
  void arbitraryTextIsAnExpressionOrHasErrorsInIt() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = arbitrary(random);
      Query query = Query.parse(text);

      assertThat(query.expression().isPresent()).isEqualTo(query.errors().isEmpty());
      assertThat(query.errors())
          .allSatisfy(
              error -> {
                assertThat(error.place().start()).isBetween(0, error.place().end());
                assertThat(error.place().end()).isLessThanOrEqualTo(text.length());
                assertThat(error.message()).matches("(?s).*[.?]");
              });
    }
  }

  private static String arbitrary(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append(new RandomQuery(random).next());
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  static Stream<String> deep() {
    return Stream.of(
        "(".repeat(100_000),
        "(".repeat(100_000) + "x" + ")".repeat(100_000),
        "sum(".repeat(100_000) + "x" + ")".repeat(100_000),
        "-".repeat(100_000) + "x",
        "2^".repeat(100_000) + "2",
        "x + ".repeat(100_000) + "x",
        "1 + ".repeat(100_000) + "1",
        "x" + "[5m:]".repeat(100_000),
        "x[" + "(".repeat(100_000),
        "x[" + "-".repeat(100_000) + "5m]",
        "x[" + "5m+".repeat(100_000) + "5m]",
        "x[" + "2^".repeat(100_000) + "2]",
        "x offset " + "(".repeat(100_000) + "5" + ")".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void whatIsNestedTooDeeplyIsAnError(String text) throws InterruptedException {
    assertThat(onSmallStack(text)).hasSize(1).first().asString().containsAnyOf("deep", "in a row");
  }

  static Stream<String> allowed() {
    return Stream.of(
        "(".repeat(150) + "x" + ")".repeat(150),
        "sum(".repeat(150) + "x" + ")".repeat(150),
        "1 or 1 and 1 == 1 + 1 * (".repeat(25) + "1" + ")".repeat(25),
        "-".repeat(150) + "x",
        "2^".repeat(150) + "2",
        "x or ".repeat(490) + "x",
        "1 + ".repeat(490) + "1",
        "x[" + "(".repeat(150) + "5" + ")".repeat(150) + "]",
        "x[" + "5m+".repeat(490) + "5m]");
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void deepExpressionsFitOnASmallStack(String text) throws InterruptedException {
    assertThat(onSmallStack(text))
        .noneMatch(error -> error.message().contains("deep") || error.message().contains("row"));
  }

  /** Parses and prints on a thread with a small stack. */
  private static List<SyntaxError> onSmallStack(String text) throws InterruptedException {
    AtomicReference<List<SyntaxError>> errors = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              Query query = Query.parse(text);
              query.expression().ifPresent(tree -> assertThat(Printer.print(tree)).isNotEmpty());
              errors.set(query.errors());
            },
            "small stack",
            STACK);
    thread.start();
    thread.join();
    return errors.get();
  }

  /** With quadratic time, these would take minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x{%s}|a=\"b\",|",
        "sum by (%s) (x)|a,|",
        "label_join(x, %s \"a\")|\"a\",|",
        "\"%s\"|\\n\\xff|",
        "x{a=~\"%s\"}|(a|b)*[c-d]|",
        "x # %s|comment |",
        "%s x| \n|",
        "x * on (%s) group_left (b) y|a,|",
        "x * on (a) group_left (%s) y|b,|",
        "%s|1|",
        "%s|a|",
        "%s|1_|",
        "%s|(x) |"
      })
  void longTextsTakeLinearTime(String pattern) {
    int first = pattern.indexOf('|');
    String part = pattern.substring(first + 1, pattern.length() - 1);
    String text = pattern.substring(0, first).replace("%s", part.repeat(100_000));

    assertThat(Query.parse(text).text()).isEqualTo(text);
  }
}

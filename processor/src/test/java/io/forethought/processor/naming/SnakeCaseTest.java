package io.forethought.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link SnakeCase}. */
class SnakeCaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "orders", "shop_orders", "sha256_sum", "a_1"})
  void wordsJoinedBySingleUnderscoresHold(String name) {
    assertThat(SnakeCase.holds(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "_a", "a_", "a__b", "1a", "A", "aB", "a-b", "a b", "ä", "a\n"})
  void everythingElseDoesNot(String name) {
    assertThat(SnakeCase.holds(name)).isFalse();
  }

  @Test
  void everyNameIsJudgedAsByThePattern() {
    Random random = new Random(17);
    String letters = "az09__AZ\u00e4-";
    for (int i = 0; i < 20_000; i++) {
      String name =
          random
              .ints(random.nextInt(6), 0, letters.length())
              .mapToObj(letters::charAt)
              .map(String::valueOf)
              .collect(Collectors.joining());
      assertThat(SnakeCase.holds(name))
          .as(name)
          .isEqualTo(name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"));
    }
  }
}

package io.forethought.multiprocess.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys are parsed once, whatever comes between them. */
class KeysTest {

  private static final int ELEMENTS = 4;

  private static SampleKey key(String action) {
    return SampleKey.of("visits", "visits_total", Map.of("action", action), "Visits.");
  }

  private static @Nullable SampleKey read(Keys keys, String text) {
    byte[] bytes = ("before " + text + " after").getBytes(UTF_8);
    return keys.get(bytes, "before ".length(), text.getBytes(UTF_8).length, ELEMENTS);
  }

  private static List<SampleKey> get(Keys keys, String... actions) {
    List<SampleKey> all = new ArrayList<>();
    for (String action : actions) {
      all.add(read(keys, key(action).text()));
    }
    return all;
  }

  private static void assertSame(List<SampleKey> some, List<SampleKey> others) {
    assertThat(some).hasSameSizeAs(others);
    for (int i = 0; i < some.size(); i++) {
      assertThat(some.get(i)).isSameAs(others.get(i));
    }
  }

  @Test
  void theNextLookHasTheSameKeysInAnyOrder() {
    Keys first = new Keys();
    List<SampleKey> all = get(first, "buy", "pay", "rate");
    Keys second = new Keys(first);

    assertThat(all).containsExactly(key("buy"), key("pay"), key("rate"));
    assertSame(get(second, "buy", "pay", "rate"), all);
    assertSame(get(second, "rate", "pay", "buy"), List.of(all.get(2), all.get(1), all.get(0)));
    assertSame(
        get(new Keys(second), "pay", "rate", "buy"), List.of(all.get(1), all.get(2), all.get(0)));
  }

  @Test
  void aKeyThatFollowsAnotherOneForTheFirstTimeIsRead() {
    Keys keys = new Keys();
    List<SampleKey> before = get(keys, "buy", "pay");

    assertThat(get(keys, "buy", "rate", "buy", "pay", "pay"))
        .containsExactly(key("buy"), key("rate"), key("buy"), key("pay"), key("pay"));
    assertSame(get(new Keys(keys), "buy", "pay"), before);
  }

  @Test
  void keysThatOneLookHasNotSeenAreForgotten() {
    Keys first = new Keys();
    List<SampleKey> all = get(first, "buy", "pay");
    Keys second = new Keys(first);
    List<SampleKey> some = get(second, "buy");
    Keys third = new Keys(second);

    assertSame(some, all.subList(0, 1));
    List<SampleKey> again = get(third, "buy", "pay");
    assertThat(again).isEqualTo(all);
    assertThat(again.get(0)).isSameAs(all.get(0));
    assertThat(again.get(1)).isNotSameAs(all.get(1));
  }

  @Test
  void textThatIsNoKeyIsNone() {
    Keys keys = new Keys();

    assertThat(read(keys, "[]")).isNull();
    assertThat(get(keys, "buy")).containsExactly(key("buy"));
    assertThat(read(keys, "[1]")).isNull();
    assertThat(get(keys, "buy")).containsExactly(key("buy"));
  }

  @Test
  void theSameBytesWithAnotherNumberOfElementsAreAnotherKey() {
    Keys keys = new Keys();
    byte[] bytes = "[\"a\", \"a_total\", {}, \"A.\"]".getBytes(UTF_8);

    for (int i = 0; i < 2; i++) {
      assertThat(keys.get(bytes, 0, bytes.length, ELEMENTS))
          .isEqualTo(SampleKey.of("a", "a_total", Map.of(), "A."));
      assertThat(keys.get(bytes, 0, bytes.length, 3)).isNull();
    }
  }

  @Test
  void keysOfOneFamilyShareItsTexts() {
    List<SampleKey> keys = get(new Keys(), "buy", "pay");

    SampleKey buy = keys.get(0);
    SampleKey pay = keys.get(1);
    assertThat(pay).isEqualTo(key("pay"));
    assertThat(pay.family()).isSameAs(buy.family());
    assertThat(pay.sample()).isSameAs(buy.sample());
    assertThat(pay.help()).isSameAs(buy.help());
    assertThat(pay.labels().names()[0]).isSameAs(buy.labels().names()[0]);
  }
}

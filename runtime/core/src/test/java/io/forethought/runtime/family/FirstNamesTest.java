package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The list that forgets names, under a clock that the tests set. */
class FirstNamesTest {

  private static final int MAX = 300_000;

  private final AtomicLong now = new AtomicLong();
  private final FirstNames.Expiring names = new FirstNames.Expiring(MAX, now::get);

  /** Takes minutes if a free place is searched for. */
  @Test
  void eachNameHasAPlaceOfItsOwnAlsoAfterOthersAreForgotten() {
    assertThat(places("a")).hasSize(MAX);
    assertThat(names.ordinal("one too many")).isNull();
    names.forget();
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    names.forget();

    assertThat(places("b")).hasSize(MAX);
    assertThat(names.ordinal("one too many")).isNull();
    assertThat(names.admit("b7")).isEqualTo("b7");
    assertThat(names.admit("a7")).isEqualTo("_other");
  }

  private Set<Integer> places(String beginning) {
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < MAX; i++) {
      Integer place = names.ordinal(beginning + i);
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }
}

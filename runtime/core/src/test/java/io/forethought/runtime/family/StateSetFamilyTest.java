package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.State;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StateSetFamilyTest {

  private final FamilySet families = new FamilySet();

  @Test
  void oneStateHoldsAfterBecome() {
    StateSetCell<Color> light = light(Map.of());

    light.become(Color.RED);
    light.become(Color.DARK_GREEN);

    assertThat(Exposition.of(families).text())
        .isEqualTo(
            """
            # HELP light L.
            # TYPE light gauge
            light{light="dark_green"} 1
            light{light="red"} 0
            """);
  }

  @Test
  void severalStatesMayHoldAtOnce() {
    StateSetCell<Color> light = light(Map.of("RED", "rouge"));

    light.setTrue(Color.RED);
    light.setTrue("dark_green");
    light.setFalse("rouge");
    light.setTrue("rouge");
    light.setFalse(Color.DARK_GREEN);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            light{light="dark_green"} 0
            light{light="rouge"} 1
            """);
  }

  @Test
  void unknownStatesAreCountedAndChangeNothing() {
    StateSetCell<Color> light = light(Map.of());
    light.become(Color.RED);

    light.become(null);
    light.setTrue("purple");
    light.setTrue((String) null);
    light.setTrue(Thread.State.NEW);
    light.setFalse((Enum<?>) null);
    light.setFalse("RED");

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="light"} 6.0
            light{light="dark_green"} 0
            light{light="red"} 1
            """);
  }

  @Test
  void statesRenderedAlikeAreOneState() {
    StateSetCell<Color> light = light(Map.of("RED", "dark_green"));

    light.become(Color.RED);

    assertThat(Exposition.of(families).samples()).isEqualTo("light{light=\"dark_green\"} 1\n");
  }

  @Test
  void eachSeriesHasItsStates() {
    StateSetFamily.Builder<Color> builder =
        StateSetFamily.builder(families, "light", "L.", Color.values(), Map.of());
    IntLabel lane = builder.intLabel("lane", 1, 2);
    StateSetFamily<Color> light = builder.build();

    light.at(lane.offset(2)).become(Color.RED);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            light{lane="1",light="dark_green"} 0
            light{lane="1",light="red"} 0
            light{lane="2",light="dark_green"} 0
            light{lane="2",light="red"} 1
            """);
  }

  @Test
  void anEnumWithoutConstantsExposesNothing() {
    StateSetFamily.builder(families, "light", "L.", Nothing.values(), Map.of()).build();

    assertThat(Exposition.of(families).text()).isEmpty();
  }

  @Test
  void aScrapeNeverSeesHalfAChange() throws Exception {
    StateSetFamily<Color> family =
        StateSetFamily.builder(families, "light", "L.", Color.values(), Map.of()).build();
    family.only().become(Color.RED);
    AtomicBoolean torn = new AtomicBoolean();

    Threads.together(
        thread -> {
          for (int i = 0; i < 2000; i++) {
            if (thread % 2 == 0) {
              family.only().become(i % 2 == 0 ? Color.RED : Color.DARK_GREEN);
            } else if (holding((StateSetSnapshot) family.collect()) != 1) {
              torn.set(true);
            }
          }
        });

    assertThat(torn).isFalse();
  }

  private static long holding(StateSetSnapshot snapshot) {
    return snapshot.getDataPoints().get(0).stream().filter(State::isTrue).count();
  }

  private StateSetCell<Color> light(Map<String, String> rendered) {
    return StateSetFamily.builder(families, "light", "L.", Color.values(), rendered).build().only();
  }

  private enum Nothing {}
}

package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ObjectGaugeTest {

  private final GaugeDataPoint level =
      GaugeFamily.builder(new FamilySet(), "level", "L.").build().only();

  @Test
  void theValueIsThatOfTheObject() {
    AtomicInteger object = ObjectGauge.follow(level, new AtomicInteger(3), Number::doubleValue);

    assertThat(level.get()).isEqualTo(3);
    object.set(4);
    assertThat(level.get()).isEqualTo(4);
  }

  @Test
  void theGaugeDoesNotKeepTheObject() {
    WeakReference<Queue<String>> object = followShortLived();
    for (int i = 0; i < 50 && !object.refersTo(null); i++) {
      System.gc();
    }

    assertThat(object.refersTo(null)).isTrue();
    assertThat(level.get()).isNaN();
  }

  private WeakReference<Queue<String>> followShortLived() {
    return new WeakReference<>(ObjectGauge.follow(level, new ArrayDeque<>(), Queue::size));
  }
}

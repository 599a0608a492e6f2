package io.forethought.runtime.point;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.GaugeFamily;
import io.forethought.runtime.incident.Incidents;
import io.prometheus.metrics.core.datapoints.Timer;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Data points that other processes see keep the promises of those in memory. */
class SharedPointsTest {

  private final Incidents incidents = new Incidents();
  private final FakeShared shared = new FakeShared();

  private SharedCounterPoint counter() {
    return new SharedCounterPoint(shared, shared, incidents.rejection("m"));
  }

  private SharedGaugePoint gauge() {
    return new SharedGaugePoint(shared, shared, incidents.rejection("m"));
  }

  private SharedDistributionPoint distribution() {
    return new SharedDistributionPoint(shared, incidents.rejection("m"));
  }

  @Test
  void counterAddsValidAmountsAndCountsOthers() {
    SharedCounterPoint counter = counter();

    counter.inc();
    counter.inc(2);
    counter.inc(0.5);
    counter.incWithExemplar(1, Labels.of("trace_id", "1"));
    counter.incWithExemplar(1.5, Labels.of("trace_id", "1"));
    counter.inc(-1);
    counter.inc(-0.5);
    counter.inc(Double.NaN);
    counter.inc(Double.POSITIVE_INFINITY);

    assertThat(counter.get()).isEqualTo(6);
    assertThat(counter.getLongValue()).isEqualTo(6);
    assertThat(incidents.total()).isEqualTo(4);
  }

  @Test
  void counterIncludesTheHighestFollowedCounts() {
    SharedCounterPoint counter = counter();
    AtomicLong some = new AtomicLong(5);
    AtomicLong others = new AtomicLong(1);
    Object owner = new Object();
    CounterFamily.follow(counter, this, some::get);
    CounterFamily.follow(counter, owner, others::get);
    counter.inc();

    assertThat(shared.get()).isEqualTo(7);

    some.set(8);
    others.set(0);
    shared.refresh();
    shared.refresh();

    assertThat(shared.get()).isEqualTo(10);
    assertThat(counter.get()).isEqualTo(10);
  }

  @Test
  void counterDoesNotFallIfItFollowsAnotherCountOfTheSameOwner() {
    SharedCounterPoint counter = counter();
    CounterFamily.follow(counter, this, () -> 5);

    CounterFamily.follow(counter, this, () -> 2);

    assertThat(shared.get()).isEqualTo(5);
  }

  @Test
  void gaugeRejectsNaN() {
    SharedGaugePoint gauge = gauge();

    gauge.set(3);
    gauge.inc();
    gauge.dec(0.5);
    gauge.set(Double.NaN);
    gauge.inc(Double.NaN);

    assertThat(gauge.get()).isEqualTo(3.5);

    gauge.set(Double.POSITIVE_INFINITY);
    gauge.inc(Double.NEGATIVE_INFINITY);

    assertThat(gauge.get()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(incidents.total()).isEqualTo(3);
  }

  @Test
  void gaugeIsUnknownUntilItIsSet() {
    SharedGaugePoint gauge = gauge();

    GaugeFamily.setUnknown(gauge);
    gauge.inc();

    assertThat(gauge.get()).isNaN();
    assertThat(incidents.total()).isOne();

    gauge.set(2);

    assertThat(gauge.get()).isEqualTo(2);
  }

  @Test
  void gaugeThatWasNotReadYetIsNotSet() {
    SharedGaugePoint gauge = gauge();

    gauge.expose(Double.NaN);

    assertThat(shared.isSet()).isFalse();

    gauge.expose(4);
    gauge.expose(Double.NaN);

    assertThat(shared.get()).isNaN();
  }

  @Test
  void gaugeFollowsAValueAndThenReturnsToWhatWasSetMeanwhile() {
    SharedGaugePoint gauge = gauge();
    Object owner = new Object();
    AtomicLong value = new AtomicLong(5);
    GaugeFamily.follow(gauge, owner, value::get);

    gauge.set(2);
    gauge.inc();
    value.set(6);

    assertThat(shared.get()).isEqualTo(5);
    shared.refresh();
    assertThat(shared.get()).isEqualTo(6);
    assertThat(gauge.get()).isEqualTo(6);

    owner = null;
    do {
      System.gc();
      shared.refresh();
    } while (shared.get() == 6);
    assertThat(shared.get()).isEqualTo(3);
  }

  @Test
  void gaugeWhoseFollowedValueIsGoneIsNoLongerSet() {
    SharedGaugePoint gauge = gauge();
    Object owner = new Object();
    GaugeFamily.follow(gauge, owner, () -> 7);

    owner = null;
    do {
      System.gc();
      shared.refresh();
    } while (shared.isSet());

    assertThat(shared.get()).isZero();
  }

  @Test
  void gaugeIsNaNIfReadingItsValueFails() {
    SharedGaugePoint gauge = gauge();

    GaugeFamily.follow(
        gauge,
        this,
        () -> {
          throw new IllegalStateException("closed");
        });

    assertThat(shared.get()).isNaN();
  }

  @Test
  void distributionAddsFiniteValuesAndCountsOthers() {
    SharedDistributionPoint distribution = distribution();

    distribution.observe(1.5);
    distribution.observeWithExemplar(2, Labels.of("trace_id", "1"));
    distribution.observe(Double.NaN);
    distribution.observe(Double.POSITIVE_INFINITY);

    assertThat(shared.observed()).containsExactly(1.5, 2.0);
    assertThat(distribution.getCount()).isEqualTo(2);
    assertThat(distribution.getSum()).isEqualTo(3.5);
    assertThat(incidents.total()).isEqualTo(2);
  }

  @Test
  void timerRecordsOnce() {
    Timer timer = distribution().startTimer();

    timer.close();
    timer.close();

    assertThat(shared.observed()).hasSize(1);
  }
}

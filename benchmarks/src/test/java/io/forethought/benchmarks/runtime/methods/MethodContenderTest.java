package io.forethought.benchmarks.runtime.methods;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.runtime.methods.Cashier.Payment;
import io.forethought.runtime.Scrape;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all who are compared do the same, and that those who record see each call. */
class MethodContenderTest {

  private static final int CALLS = 300;

  private final PrometheusRegistry ours = new PrometheusRegistry();
  private final MeterRegistry theirs = new SimpleMeterRegistry();

  @ParameterizedTest
  @EnumSource
  void theCallerGetsTheSame(MethodContender contender) {
    assertThat(call(contender)).isEqualTo(CALLS);
  }

  @ParameterizedTest
  @EnumSource(names = {"FORETHOUGHT", "JDK_PROXY"})
  void theMetricSetHasEachCall(MethodContender contender) {
    call(contender);

    assertThat(counts()).containsExactly("benchmark_cashier_pay_seconds_count " + CALLS);
  }

  @Test
  void theSubclassRecordsEachCall() {
    call(MethodContender.FORETHOUGHT_SUBCLASS);

    assertThat(counts()).containsExactly("benchmark_till_pay_seconds_count " + CALLS);
  }

  @ParameterizedTest
  @EnumSource(names = {"MICROMETER", "SPRING"})
  void micrometerHasEachCall(MethodContender contender) {
    call(contender);

    assertThat(theirs.get("benchmark.pay").timers().stream().mapToLong(Timer::count).sum())
        .isEqualTo(CALLS);
  }

  @ParameterizedTest
  @EnumSource(names = {"BARE", "CLOCK"})
  void theOthersRecordNothing(MethodContender contender) {
    call(contender);

    assertThat(counts()).isEmpty();
    assertThat(theirs.getMeters()).isEmpty();
  }

  @Test
  void theClockIsRead() {
    ClockedCashier clocked = new ClockedCashier(new Till());
    clocked.pay(Payment.CASH, 1);

    assertThat(clocked.last()).isPositive();
  }

  private long call(MethodContender contender) {
    Cashier cashier = contender.cashier(ours, theirs);
    Payments payments = new Payments(1);
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum = cashier.pay(payments.next(), 1);
    }
    return sum;
  }

  /** The number of calls, over all labels. */
  private List<String> counts() {
    long sum = 0;
    String name = "";
    for (String line : Scrape.text(ours).lines().toList()) {
      if (line.startsWith("benchmark_") && line.contains("_count{")) {
        name = line.substring(0, line.indexOf('{'));
        sum += Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
      }
    }
    return sum == 0 ? List.of() : List.of(name + " " + sum);
  }
}

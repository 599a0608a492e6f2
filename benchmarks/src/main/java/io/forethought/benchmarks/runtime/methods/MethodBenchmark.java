package io.forethought.benchmarks.runtime.methods;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** A call of a method that does almost nothing. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class MethodBenchmark {

  /** Where all threads record. */
  @State(Scope.Benchmark)
  public static class Shared {

    private final PrometheusRegistry ours = new PrometheusRegistry();
    private final PrometheusMeterRegistry theirs =
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }

  /** What a thread has for itself: a service of its own, so that only recording is shared. */
  @State(Scope.Thread)
  public static class Own {

    @Param MethodContender contender;

    private Cashier cashier;
    private Payments payments;

    /** Creates the service and draws the payments. */
    @Setup
    public void create(Shared shared, ThreadParams thread) {
      cashier = contender.cashier(shared.ours, shared.theirs);
      payments = new Payments(thread.getThreadIndex());
    }
  }

  @Benchmark
  public long call(Own own) {
    return own.cashier.pay(own.payments.next(), 1);
  }
}

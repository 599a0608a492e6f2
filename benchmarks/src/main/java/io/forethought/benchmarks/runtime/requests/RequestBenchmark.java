package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** A request through a chain of filters. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class RequestBenchmark {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {

    @Param Contender contender;

    private Filters filters;

    /** Makes the filters. */
    @Setup
    public void create() {
      filters = contender.filters();
    }
  }

  /** What a thread has for itself. */
  @State(Scope.Thread)
  public static class Own {

    private Exchange exchange;

    /** Draws what is asked for. */
    @Setup
    public void create(Shared shared, ThreadParams thread) {
      exchange = new Exchange(shared.filters, thread.getThreadIndex());
    }
  }

  @Benchmark
  public int request(Own own) throws ServletException, IOException {
    return own.exchange.next();
  }
}

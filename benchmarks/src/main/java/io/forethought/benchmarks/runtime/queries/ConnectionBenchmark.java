package io.forethought.benchmarks.runtime.queries;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/** The same on a connection that is taken for it, from a driver that gives it at once. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class ConnectionBenchmark {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {

    @Param Contender contender;

    private DataSource dataSource;

    /** Makes the data source. */
    @Setup
    public void create() throws SQLException {
      dataSource = contender.around(Driver.IDLE.dataSource());
    }
  }

  /** What a thread has for itself. */
  @State(Scope.Thread)
  public static class Own {

    private Session session;

    /** Draws what is asked for. */
    @Setup
    public void connect(Shared shared, ThreadParams thread) throws SQLException {
      session = new Session(shared.dataSource, thread.getThreadIndex());
    }

    /** Gives the other connection back. */
    @TearDown
    public void close() throws SQLException {
      session.close();
    }
  }

  @Benchmark
  public long connectAndQuery(Own own) throws SQLException {
    return own.session.connectAndNext();
  }
}

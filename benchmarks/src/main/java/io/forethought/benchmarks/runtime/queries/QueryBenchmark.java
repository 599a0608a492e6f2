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

/** A query from its preparation until all is closed, on a connection that is kept. */
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class QueryBenchmark {

  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {

    @Param Contender contender;
    @Param Driver driver;

    private DataSource dataSource;

    /** Makes the data source. */
    @Setup
    public void create() throws SQLException {
      dataSource = contender.around(driver.dataSource());
    }
  }

  /** What a thread has for itself. */
  @State(Scope.Thread)
  public static class Own {

    private Session session;

    /** Connects. */
    @Setup
    public void connect(Shared shared, ThreadParams thread) throws SQLException {
      session = new Session(shared.dataSource, thread.getThreadIndex());
    }

    /** Gives the connection back. */
    @TearDown
    public void close() throws SQLException {
      session.close();
    }
  }

  @Benchmark
  public long query(Own own) throws SQLException {
    return own.session.next();
  }
}

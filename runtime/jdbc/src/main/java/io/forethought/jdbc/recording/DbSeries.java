package io.forethought.jdbc.recording;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The series of one database, looked up once. */
public final class DbSeries {

  private static final double NANOS_PER_SECOND = 1e9;

  private final Queries queries;
  private final String alias;
  private final Vendor vendor;
  private final DistributionDataPoint queryDuration;
  private final CounterDataPoint execute;
  private final CounterDataPoint executeMany;
  private final CounterDataPoint newConnections;
  private final CounterDataPoint newConnectionErrors;
  private final GaugeDataPoint connectionsOpen;

  DbSeries(Queries queries, ConnectionMetrics connections, String alias, Vendor vendor) {
    this.queries = queries;
    this.alias = alias;
    this.vendor = vendor;
    this.queryDuration = queries.queryDuration(alias, vendor);
    this.execute = queries.execute(alias, vendor);
    this.executeMany = queries.executeMany(alias, vendor);
    this.newConnections = queries.newConnections(alias, vendor);
    this.newConnectionErrors = queries.newConnectionErrors(alias, vendor);
    this.connectionsOpen = connections.connectionsOpen(alias, vendor);
  }

  /** Records that a statement is about to be executed. */
  public void executing() {
    execute.inc();
  }

  /**
   * Records that a batch is about to be executed.
   *
   * @param size the number of statements or sets of parameters
   */
  public void executingMany(int size) {
    execute.inc(size);
    executeMany.inc(size);
  }

  /**
   * Records the end of an execution.
   *
   * @param nanos its duration in nanoseconds
   */
  public void executed(long nanos) {
    queryDuration.observe(nanos / NANOS_PER_SECOND);
  }

  /**
   * Records a failed execution, or a statement that could not be prepared.
   *
   * @param failure the exception of the driver
   */
  public void failed(Throwable failure) {
    queries.errors(alias, vendor, Failures.typeOf(failure, vendor)).inc();
  }

  /** Records a failed attempt to get a connection. */
  public void notOpened() {
    newConnections.inc();
    newConnectionErrors.inc();
  }

  void opened() {
    newConnections.inc();
    connectionsOpen.inc();
  }

  /** Records the end of a connection. */
  public void closed() {
    connectionsOpen.dec();
  }
}

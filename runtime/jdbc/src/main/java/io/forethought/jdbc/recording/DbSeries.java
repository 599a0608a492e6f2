package io.forethought.jdbc.recording;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

/** The series of one database, looked up once. */
public final class DbSeries {

  private static final double NANOS_PER_SECOND = 1e9;

  private final DbMetrics metrics;
  private final String alias;
  private final Vendor vendor;
  private final DistributionDataPoint queryDuration;
  private final CounterDataPoint execute;
  private final CounterDataPoint executeMany;
  private final CounterDataPoint newConnections;
  private final CounterDataPoint newConnectionErrors;
  private final GaugeDataPoint connectionsOpen;

  DbSeries(DbMetrics metrics, String alias, Vendor vendor) {
    this.metrics = metrics;
    this.alias = alias;
    this.vendor = vendor;
    this.queryDuration = metrics.queryDuration(alias, vendor);
    this.execute = metrics.execute(alias, vendor);
    this.executeMany = metrics.executeMany(alias, vendor);
    this.newConnections = metrics.newConnections(alias, vendor);
    this.newConnectionErrors = metrics.newConnectionErrors(alias, vendor);
    this.connectionsOpen = metrics.connectionsOpen(alias, vendor);
  }

  /** A statement is about to be executed. */
  public void executing() {
    execute.inc();
  }

  /**
   * A batch is about to be executed.
   *
   * @param size how many statements it has, or sets of parameters
   */
  public void executingMany(int size) {
    execute.inc(size);
    executeMany.inc(size);
  }

  /**
   * An execution is over.
   *
   * @param nanos how long it took
   */
  public void executed(long nanos) {
    queryDuration.observe(nanos / NANOS_PER_SECOND);
  }

  /**
   * An execution failed.
   *
   * @param failure what the driver threw
   */
  public void failed(Throwable failure) {
    metrics.errors(alias, vendor, Failures.typeOf(failure, vendor)).inc();
  }

  /** A connection could not be had. */
  public void notOpened() {
    newConnections.inc();
    newConnectionErrors.inc();
  }

  void opened() {
    newConnections.inc();
    connectionsOpen.inc();
  }

  /** A connection is closed. */
  public void closed() {
    connectionsOpen.dec();
  }
}

package io.forethought.jdbc.proxy;

import io.forethought.jdbc.recording.DbSeries;
import java.util.concurrent.atomic.AtomicBoolean;
import net.ttddyy.dsproxy.ConnectionInfo;

/** The state of an open connection, whose end is recorded once. */
final class OpenConnection extends ConnectionInfo {

  private final DbSeries series;
  private final AtomicBoolean ended = new AtomicBoolean();

  OpenConnection(DbSeries series) {
    this.series = series;
  }

  void notPrepared(Throwable failure) {
    series.failed(failure);
  }

  void end() {
    if (ended.compareAndSet(false, true)) {
      series.closed();
    }
  }
}

package io.forethought.jdbc.proxy;

import java.sql.Connection;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;

/**
 * Records the end of connections that are closed or aborted, even if that fails, and statements
 * that cannot be prepared.
 */
final class ConnectionCalls implements MethodExecutionListener {

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    // Nothing to record before the call.
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    if (!(call.getTarget() instanceof Connection)
        || !(call.getConnectionInfo() instanceof OpenConnection connection)) {
      return;
    }
    switch (call.getMethod().getName()) {
      case "close", "abort" -> connection.end();
      case "prepareStatement", "prepareCall" -> {
        if (call.getThrown() != null) {
          connection.notPrepared(call.getThrown());
        }
      }
      default -> {
        // Not recorded.
      }
    }
  }
}

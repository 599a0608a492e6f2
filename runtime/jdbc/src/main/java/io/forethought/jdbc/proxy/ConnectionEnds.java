package io.forethought.jdbc.proxy;

import java.sql.Connection;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;

/** Records the end of connections that are closed or aborted, even if that fails. */
final class ConnectionEnds implements MethodExecutionListener {

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    // Nothing to record before the call.
  }

  @Override
  public void afterMethod(MethodExecutionContext call) {
    String method = call.getMethod().getName();
    if ((method.equals("close") || method.equals("abort"))
        && call.getTarget() instanceof Connection
        && call.getConnectionInfo() instanceof OpenConnection connection) {
      connection.end();
    }
  }
}

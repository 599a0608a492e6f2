package io.forethought.jdbc.proxy;

import java.sql.Connection;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;

/** Sees connections end, whether they are closed or aborted, and whether that works. */
final class ConnectionEnds implements MethodExecutionListener {

  @Override
  public void beforeMethod(MethodExecutionContext call) {
    // Before it ends there is nothing to tell.
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

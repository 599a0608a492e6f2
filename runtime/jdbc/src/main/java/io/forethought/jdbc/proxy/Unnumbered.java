package io.forethought.jdbc.proxy;

import java.sql.Connection;
import java.util.Set;
import net.ttddyy.dsproxy.ConnectionIdManager;

/** Connections without numbers: nobody reads them, and one that is aborted would be kept. */
final class Unnumbered implements ConnectionIdManager {

  @Override
  public String getId(Connection connection) {
    return "";
  }

  @Override
  public void addClosedId(String closedId) {
    // There are none.
  }

  @Override
  public Set<String> getOpenConnectionIds() {
    return Set.of();
  }
}

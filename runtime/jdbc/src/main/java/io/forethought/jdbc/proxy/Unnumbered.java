package io.forethought.jdbc.proxy;

import java.sql.Connection;
import java.util.Set;
import net.ttddyy.dsproxy.ConnectionIdManager;

/**
 * Assigns no numbers to connections. The numbers are not used, and those of aborted connections
 * would never be released.
 */
final class Unnumbered implements ConnectionIdManager {

  @Override
  public String getId(Connection connection) {
    return "";
  }

  @Override
  public void addClosedId(String closedId) {
    // Nothing to remove.
  }

  @Override
  public Set<String> getOpenConnectionIds() {
    return Set.of();
  }
}

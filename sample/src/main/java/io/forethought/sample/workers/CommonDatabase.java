package io.forethought.sample.workers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.tools.Server;

/** A database in the memory of this process that all workers use. */
final class CommonDatabase implements AutoCloseable {

  private static final String USER = "shop";

  private final String password = UUID.randomUUID().toString();
  private final Connection keptOpen;
  private final Server server;

  private CommonDatabase() throws SQLException {
    this.keptOpen = DriverManager.getConnection("jdbc:h2:mem:shop", USER, password);
    // Creates no database for others, and accepts connections of this machine only.
    this.server = Server.createTcpServer("-tcpPort", "0").start();
  }

  static CommonDatabase open() throws SQLException {
    return new CommonDatabase();
  }

  /** Returns the JDBC address for other processes. */
  String address() {
    return "jdbc:h2:tcp://localhost:"
        + server.getPort()
        + "/mem:shop;USER="
        + USER
        + ";PASSWORD="
        + password;
  }

  @Override
  public void close() {
    server.stop();
    try {
      keptOpen.close();
    } catch (SQLException gone) {
      // The database is in memory, so nothing is lost.
    }
  }
}

package io.forethought.jdbc.proxy;

import io.forethought.jdbc.recording.Database;
import java.sql.Connection;
import java.sql.SQLException;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to one database and records them, from the attempt to open them until they are
 * closed.
 */
public final class MeteredConnections {

  private final Database database;
  private final ProxyConfig config;

  /**
   * Records connections to a database.
   *
   * @param database records the metrics of the database
   */
  public MeteredConnections(Database database) {
    this.database = database;
    this.config =
        ProxyConfig.Builder.create()
            .connectionIdManager(new Unnumbered())
            .methodListener(new ConnectionCalls())
            .stopwatchFactory(() -> Unclocked.INSTANCE)
            .jdbcProxyFactory(new Statements(database))
            .build();
  }

  /**
   * Opens a connection.
   *
   * @param opening opens it
   * @return the connection, whose queries are recorded; {@code null} if {@code opening} returned it
   * @throws SQLException the same exception as {@code opening}
   */
  public @Nullable Connection open(Opening opening) throws SQLException {
    Connection connection;
    try {
      connection = opening.open();
    } catch (SQLException | RuntimeException | Error failure) {
      database.series().notOpened();
      throw failure;
    }
    return connection == null
        ? null
        : config
            .getJdbcProxyFactory()
            .createConnection(connection, new OpenConnection(database.opened(connection)), config);
  }

  /** Opens a connection. */
  public interface Opening {

    /**
     * Opens it.
     *
     * @return the connection; {@code null} if there is none
     * @throws SQLException if that fails
     */
    @Nullable Connection open() throws SQLException;
  }
}

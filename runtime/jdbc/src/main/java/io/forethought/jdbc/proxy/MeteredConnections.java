package io.forethought.jdbc.proxy;

import io.forethought.jdbc.recording.Database;
import java.sql.Connection;
import java.sql.SQLException;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import org.jspecify.annotations.Nullable;

/** The connections to one database, recorded from the attempt to open them to their end. */
public final class MeteredConnections {

  private final Database database;
  private final ProxyConfig config;

  /**
   * Connections to a database.
   *
   * @param database what is recorded of it
   */
  public MeteredConnections(Database database) {
    this.database = database;
    this.config =
        ProxyConfig.Builder.create()
            .connectionIdManager(new Unnumbered())
            .methodListener(new ConnectionEnds())
            .stopwatchFactory(() -> Unclocked.INSTANCE)
            .jdbcProxyFactory(new Statements(database))
            .build();
  }

  /**
   * Opens a connection, or fails as it fails.
   *
   * @param opening opens it
   * @return the connection, whose queries are recorded; {@code null} if there is none
   * @throws SQLException what {@code opening} throws, the very same
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

  /** What opens a connection. */
  public interface Opening {

    /**
     * Opens it.
     *
     * @return the connection, {@code null} if there is none
     * @throws SQLException if that fails
     */
    @Nullable Connection open() throws SQLException;
  }
}

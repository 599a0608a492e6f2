package io.forethought.migrations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** Databases for tests. */
public final class Databases {

  private Databases() {}

  /** A database in memory, which others reach by the same name. */
  public static DataSource inMemory(String name) {
    return h2("mem:" + name + ";DB_CLOSE_DELAY=-1");
  }

  private static DataSource h2(String address) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + address);
    return source;
  }

  /** All tables that are not of the database itself, in lower case. */
  public static List<String> tables(DataSource database) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = database.getConnection();
        ResultSet found =
            connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE"})) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return tables;
  }

  /** A database server that can be killed. What it has lies in files. */
  public static final class Killable implements AutoCloseable {

    private final Path folder;
    private final int port;
    private Server server;

    /** Starts a server that keeps its files in a folder. */
    public Killable(Path folder) throws SQLException, IOException {
      this.folder = folder;
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        this.port = socket.getLocalPort();
      }
      this.server = started();
    }

    /** The database of the server. */
    public DataSource dataSource() {
      return h2("tcp://localhost:" + port + "/./killable");
    }

    /** Stops the server: nobody listens any more, and all connections are cut. */
    public void kill() {
      server.stop();
    }

    /** Starts it again, at the same place. */
    public void revive() throws SQLException {
      server = started();
    }

    private Server started() throws SQLException {
      return Server.createTcpServer(
              "-tcpPort", Integer.toString(port), "-baseDir", folder.toString(), "-ifNotExists")
          .start();
    }

    @Override
    public void close() {
      kill();
    }
  }
}

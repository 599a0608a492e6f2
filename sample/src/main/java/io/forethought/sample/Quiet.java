package io.forethought.sample;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Makes the libraries of the shop log only problems. */
final class Quiet {

  /** Kept here, because the JDK drops the level of a logger that is not referenced. */
  private static final List<Logger> TALKATIVE =
      Stream.of("com.zaxxer", "org.eclipse.jetty", "org.hibernate", "org.redisson")
          .map(Logger::getLogger)
          .toList();

  /** Flyway only warns that it does not support the newest H2; it reports errors by exceptions. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Quiet() {}

  static void please() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    FLYWAY.setLevel(Level.SEVERE);
  }
}

package io.forethought.sample;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Lets the libraries of the shop log what is wrong, and not what they do. */
final class Quiet {

  /** Held here, because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> TALKATIVE =
      Stream.of("com.zaxxer", "org.eclipse.jetty", "org.hibernate", "org.redisson")
          .map(Logger::getLogger)
          .toList();

  /** Warns that it does not know the newest H2; what goes wrong it throws. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private Quiet() {}

  static void please() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    FLYWAY.setLevel(Level.SEVERE);
  }
}

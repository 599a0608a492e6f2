package io.forethought.runtime.registration;

/**
 * Checks the version of the Prometheus client. A bill of materials, such as Spring Boot's, may
 * select an older version than the one this library requires.
 */
final class ClientVersion {

  private static final String NEEDED = "1.10.0";
  private static final String CLIENT = "io/prometheus/metrics/";

  private ClientVersion() {}

  /**
   * Returns whether an error means that the client lacks a class or method of the required version.
   */
  static boolean isBehind(LinkageError error) {
    return (error instanceof NoClassDefFoundError || error instanceof IncompatibleClassChangeError)
        && String.valueOf(error.getMessage()).replace('.', '/').contains(CLIENT);
  }

  /** Returns the exception that explains this to the user. */
  static IllegalStateException tooOld(Class<?> set, LinkageError error) {
    return new IllegalStateException(
        "The metric set \""
            + set.getName()
            + "\" does not work with the Prometheus client on the class path, which is older than "
            + NEEDED
            + ": "
            + error.getMessage()
            + ".\n"
            + "Fix: use version "
            + NEEDED
            + " of io.prometheus:prometheus-metrics-core and its related artifacts; with Spring"
            + " Boot, set the property <prometheus-client.version>"
            + NEEDED
            + "</prometheus-client.version>.\n"
            + "Why: a bill of materials can override the version that a library requires.",
        error);
  }
}

package io.forethought.runtime.registration;

/**
 * The version of the Prometheus client that this library is made for. A bill of materials, as that
 * of Spring Boot, may bring an older one, whatever the library asks for.
 */
final class ClientVersion {

  private static final String NEEDED = "1.10.0";
  private static final String CLIENT = "io/prometheus/metrics/";

  private ClientVersion() {}

  /** Whether an error says that the client lacks something that it has since. */
  static boolean isBehind(LinkageError error) {
    return (error instanceof NoClassDefFoundError || error instanceof IncompatibleClassChangeError)
        && String.valueOf(error.getMessage()).replace('.', '/').contains(CLIENT);
  }

  /** What to tell the user of that. */
  static IllegalStateException tooOld(Class<?> set, LinkageError error) {
    return new IllegalStateException(
        "The metric set \""
            + set.getName()
            + "\" cannot work with the Prometheus client on the class path, which is older than "
            + NEEDED
            + ": "
            + error.getMessage()
            + ".\n"
            + "Fix: take version "
            + NEEDED
            + " of io.prometheus:prometheus-metrics-core and what belongs to it; with Spring Boot"
            + " by the property <prometheus-client.version>"
            + NEEDED
            + "</prometheus-client.version>.\n"
            + "Why: a bill of materials decides on versions, whatever a library asks for.",
        error);
  }
}

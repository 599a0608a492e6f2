package io.forethought.sample;

import io.forethought.sample.web.Listening;
import java.time.Duration;
import java.util.OptionalInt;

/** Reads the options, one argument after the other. */
final class OptionsReader {

  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_DELAY = 60_000;
  private static final int PERCENT = 100;
  private static final int MOST_WORKERS = 64;

  private String host = "localhost";
  private int port = 8080;
  private OptionalInt metricsPort = OptionalInt.empty();
  private boolean traffic;
  private boolean newestMigration = true;
  private Duration paymentDelay = Duration.ofMillis(25);
  private double failingPayments = 0.2;
  private int workers = 1;
  private boolean isWorker;
  private boolean help;

  /** Reads an argument; throws an exception that names it if it is not an option. */
  void read(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals + 1);
    String value = argument.substring(name.length());
    switch (name) {
      case "--host=" -> host = host(value);
      case "--port=" -> port = port(name, value);
      case "--metrics-port=" -> metricsPort = OptionalInt.of(port(name, value));
      case "--workers=" -> workers = number(name, value, 1, MOST_WORKERS, "number of workers");
      case "--worker" -> isWorker = true;
      case "--traffic" -> traffic = true;
      case "--skip-migration" -> newestMigration = false;
      case "--payment-delay=" ->
          paymentDelay =
              Duration.ofMillis(number(name, value, 0, LONGEST_DELAY, "duration in milliseconds"));
      case "--failing-payments=" ->
          failingPayments = number(name, value, 0, PERCENT, "percentage") / (double) PERCENT;
      case "--help" -> help = true;
      default -> throw new IllegalArgumentException("\"" + argument + "\" is not an option.");
    }
  }

  /** Returns what was read. */
  Options options() {
    if (workers > 1 && metricsPort.isPresent()) {
      throw new IllegalArgumentException(
          "\"--metrics-port\" cannot be combined with \"--workers\": each worker serves the metrics"
              + " of all, on the port of the shop.");
    }
    return new Options(
        new Listening(host, port, metricsPort, isWorker),
        traffic,
        newestMigration,
        paymentDelay,
        failingPayments,
        workers,
        isWorker,
        help);
  }

  private static String host(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"--host=\" has no address.");
    }
    return text;
  }

  private static int port(String name, String text) {
    return number(name, text, 0, HIGHEST_PORT, "port");
  }

  private static int number(String name, String text, int lowest, int highest, String kind) {
    try {
      int number = Integer.parseInt(text);
      if (number >= lowest && number <= highest) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // Rejected below with the same message as a number out of range.
    }
    throw new IllegalArgumentException(
        "\"%s%s\" is not a %s: a %s is a number from %d to %d."
            .formatted(name, text, kind, kind, lowest, highest));
  }
}

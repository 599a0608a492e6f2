package io.forethought.sample;

import io.forethought.sample.web.Listening;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * The options on the command line.
 *
 * @param listening where to listen
 * @param traffic whether the built-in visitor uses the shop
 * @param newestMigration whether to apply the newest migration of the database
 * @param paymentDelay the typical duration of a payment
 * @param failingPayments the share of payments that fail
 * @param help whether to print only the help
 */
record Options(
    Listening listening,
    boolean traffic,
    boolean newestMigration,
    Duration paymentDelay,
    double failingPayments,
    boolean help) {

  static final Options DEFAULT =
      new Options(Listening.on("localhost", 8080), false, true, Duration.ofMillis(25), 0.2, false);

  static final String HELP =
      """
      A small shop that exposes its metrics.

        --port=8080            the port to listen on; 0 for any free port
        --host=localhost       the address to listen on; 0.0.0.0 for all
        --metrics-port=9400    exposes the metrics on a port of their own
        --traffic              sends requests like a visitor until the shop is stopped
        --help                 prints this text

      Options that cause trouble:

        --skip-migration       does not apply the newest migration of the database
        --payment-delay=25     the typical duration of a payment, in milliseconds
        --failing-payments=20  the percentage of payments that fail

      Environment variables for storage outside this process:

        SHOP_DATABASE          such as jdbc:postgresql://localhost/shop?user=shop&password=…
        SHOP_REDIS             such as redis://localhost:6379, for the cache
      """;

  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_DELAY = 60_000;
  private static final int PERCENT = 100;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if an argument is not an option; the message names it
   */
  static Options read(List<String> arguments) {
    Options options = DEFAULT;
    for (String argument : arguments) {
      options = options.with(argument);
    }
    return options;
  }

  private Options with(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals + 1);
    String value = argument.substring(name.length());
    return switch (name) {
      case "--host=" -> with(new Listening(host(value), listening.port(), listening.metricsPort()));
      case "--port=" ->
          with(new Listening(listening.host(), port(name, value), listening.metricsPort()));
      case "--metrics-port=" ->
          with(
              new Listening(listening.host(), listening.port(), OptionalInt.of(port(name, value))));
      case "--traffic" -> with(true, newestMigration, paymentDelay, failingPayments, help);
      case "--skip-migration" -> with(traffic, false, paymentDelay, failingPayments, help);
      case "--payment-delay=" ->
          with(traffic, newestMigration, delay(name, value), failingPayments, help);
      case "--failing-payments=" ->
          with(traffic, newestMigration, paymentDelay, share(name, value), help);
      case "--help" -> with(traffic, newestMigration, paymentDelay, failingPayments, true);
      default -> throw new IllegalArgumentException("\"" + argument + "\" is not an option.");
    };
  }

  private Options with(Listening place) {
    return new Options(place, traffic, newestMigration, paymentDelay, failingPayments, help);
  }

  private Options with(
      boolean visited, boolean migrated, Duration delay, double failing, boolean helping) {
    return new Options(listening, visited, migrated, delay, failing, helping);
  }

  private static String host(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"--host=\" has no address.");
    }
    return text;
  }

  private static int port(String name, String text) {
    return number(name, text, HIGHEST_PORT, "port");
  }

  private static Duration delay(String name, String text) {
    return Duration.ofMillis(number(name, text, LONGEST_DELAY, "duration in milliseconds"));
  }

  private static double share(String name, String text) {
    return number(name, text, PERCENT, "percentage") / (double) PERCENT;
  }

  private static int number(String name, String text, int highest, String kind) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= highest) {
        return number;
      }
    } catch (NumberFormatException notWhole) {
      // Rejected below with the same message as a number out of range.
    }
    throw new IllegalArgumentException(
        "\"%s%s\" is not a %s: a %s is a number from 0 to %d."
            .formatted(name, text, kind, kind, highest));
  }
}

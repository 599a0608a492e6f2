package io.forethought.sample;

import io.forethought.sample.web.Listening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The options on the command line.
 *
 * @param listening where to listen
 * @param traffic whether the built-in visitor uses the shop
 * @param newestMigration whether to apply the newest migration of the database
 * @param paymentDelay the typical duration of a payment
 * @param failingPayments the share of payments that fail
 * @param workers how many processes serve the shop
 * @param isWorker whether this is one of them
 * @param help whether to print only the help
 */
record Options(
    Listening listening,
    boolean traffic,
    boolean newestMigration,
    Duration paymentDelay,
    double failingPayments,
    int workers,
    boolean isWorker,
    boolean help) {

  static final String HELP =
      """
      A small shop that exposes its metrics.

        --port=8080            the port to listen on; 0 for any free port
        --host=localhost       the address to listen on; 0.0.0.0 for all
        --metrics-port=9400    exposes the metrics on a port of their own
        --workers=4            starts four processes that listen on the same port; each exposes
                               the metrics of all
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

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if an argument is not an option; the message names it
   */
  static Options read(List<String> arguments) {
    OptionsReader reader = new OptionsReader();
    arguments.forEach(reader::read);
    return reader.options();
  }

  /** Returns the arguments for each worker, which listens on a port together with the others. */
  List<String> ofWorker(int port) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--worker");
    arguments.add("--host=" + listening.host());
    arguments.add("--port=" + port);
    arguments.add("--payment-delay=" + paymentDelay.toMillis());
    arguments.add("--failing-payments=" + Math.round(100 * failingPayments));
    if (!newestMigration) {
      arguments.add("--skip-migration");
    }
    return arguments;
  }
}

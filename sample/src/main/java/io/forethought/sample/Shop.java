package io.forethought.sample;

import io.forethought.runtime.Forethought;
import io.forethought.sample.payments.PaymentGateway;
import io.forethought.sample.payments.SimulatedGateway;
import io.forethought.sample.storage.Place;
import io.forethought.sample.storage.Unreachable;
import io.forethought.sample.visitor.Traffic;
import io.forethought.sample.visitor.Visitor;
import io.forethought.sample.web.ShopServer;
import io.forethought.sample.workers.Parent;
import io.forethought.sample.workers.Workers;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Random;

/**
 * Starts the shop from the command line and runs it until the process is stopped.
 *
 * <p>The exit status is 1 if the shop cannot start, and 2 if the command line is invalid.
 */
public final class Shop {

  private static final long SEED = 20_260_101;

  private Shop() {}

  /** Starts the shop; {@code --help} prints the options. */
  public static void main(String[] arguments) {
    int status = run(List.of(arguments), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the command line. If the shop starts, it continues in its own threads after this returns.
   *
   * @return the exit status, 0 for success
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Options options;
    try {
      options = Options.read(arguments);
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
      err.print(Options.HELP);
      return 2;
    }
    if (options.help()) {
      out.print(Options.HELP);
      return 0;
    }
    try {
      return options.workers() > 1 ? openWorkers(options, out) : open(options, out);
    } catch (IOException failure) {
      err.printf(
          "The shop cannot listen on %s: the port is in use, or the address is not an address of"
              + " this machine.%n",
          options.listening());
      err.println("Fix: use --port=0 for any free port, and --host=localhost for this machine.");
      return 1;
    } catch (Unreachable nowhere) {
      err.println(nowhere.getMessage());
      return 1;
    }
  }

  private static int open(Options options, PrintStream out) throws IOException {
    Quiet.please();
    PrometheusRegistry registry = PrometheusRegistry.defaultRegistry;
    Forethought.jvm(registry);
    PaymentGateway gateway =
        new SimulatedGateway(new Random(SEED), options.paymentDelay(), options.failingPayments());
    Place place = Place.of(System.getenv(), options.newestMigration());
    ShopServer server = ShopServer.open(options.listening(), place, gateway, registry);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    welcome(options, server.address(), server.metricsAddress(), out);
    if (options.isWorker()) {
      Parent.endWithIt();
    }
    return 0;
  }

  private static int openWorkers(Options options, PrintStream out) throws IOException {
    int port = options.listening().freePort();
    Workers workers =
        Workers.start(options.workers(), Shop.class, options.ofWorker(port), System.getenv(), out);
    Runtime.getRuntime().addShutdownHook(new Thread(workers::close));
    URI page = options.listening().onPort(port).address();
    welcome(options, page, page.resolve("metrics"), out);
    return 0;
  }

  private static void welcome(Options options, URI page, URI metrics, PrintStream out) {
    out.println("The shop is open: " + page + "  metrics: " + metrics);
    if (options.workers() > 1) {
      out.println(options.workers() + " workers serve it. Each exposes the metrics of all.");
    }
    if (options.traffic()) {
      welcomeVisitor(page);
      out.println("A visitor is using it. Stop with Ctrl-C.");
    }
  }

  private static void welcomeVisitor(URI page) {
    Traffic traffic = Traffic.of(new Visitor(page, new Random(SEED)));
    Runtime.getRuntime().addShutdownHook(new Thread(traffic::close));
  }
}

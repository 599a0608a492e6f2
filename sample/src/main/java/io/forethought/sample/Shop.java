package io.forethought.sample;

import io.forethought.runtime.Forethought;
import io.forethought.sample.payments.SimulatedGateway;
import io.forethought.sample.visitor.Traffic;
import io.forethought.sample.visitor.Visitor;
import io.forethought.sample.web.ShopServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the shop from the command line and keeps it open until the process is stopped.
 *
 * <p>Ends with 1 if the shop cannot open, and with 2 if the command line is not understood.
 */
public final class Shop {

  /** Held here, because the logging of the JDK forgets the level of a logger nobody holds. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private static final long SEED = 20_260_101;
  private static final Duration PROVIDER_ANSWERS = Duration.ofMillis(25);

  private Shop() {}

  /** Opens the shop; {@code --help} tells the options. */
  public static void main(String[] arguments) {
    JETTY.setLevel(Level.WARNING);
    int status = run(List.of(arguments), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Does what the command line says. An open shop goes on after this returns, in threads of its
   * own.
   *
   * @return the exit status, 0 if all is well
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
    return open(options, out, err);
  }

  private static int open(Options options, PrintStream out, PrintStream err) {
    PrometheusRegistry registry = PrometheusRegistry.defaultRegistry;
    Forethought.jvm(registry);
    try {
      ShopServer server =
          ShopServer.open(
              options.host(),
              options.port(),
              registry,
              new SimulatedGateway(new Random(SEED), PROVIDER_ANSWERS));
      URI address = URI.create("http://localhost:" + server.port() + "/");
      out.println("The shop is open: " + address + "  metrics: " + address.resolve("metrics"));
      if (options.traffic()) {
        Traffic.of(new Visitor(address, new Random(SEED)));
        out.println("A visitor is in it. Stop with Ctrl-C.");
      }
      return 0;
    } catch (IOException taken) {
      err.println("The shop cannot open: " + taken.getMessage() + ".");
      err.println("--port=0 takes any port that is free.");
      return 1;
    }
  }
}

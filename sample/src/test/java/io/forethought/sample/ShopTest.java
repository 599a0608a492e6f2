package io.forethought.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpIsPrintedAndEndsWell() {
    int status = run("--help");

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(Options.HELP);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void unknownOptionEndsWithTwoAndTheHelp() {
    int status = run("--prot=1");

    assertThat(status).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8))
        .isEqualToNormalizingNewlines("\"--prot=1\" is not an option.\n" + Options.HELP);
  }

  @Test
  void takenPortEndsWithOneAndTheWayOut() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int status = run("--port=" + other.getLocalPort());

      assertThat(status).isEqualTo(1);
      assertThat(out.toString(UTF_8)).isEmpty();
      assertThat(err.toString(UTF_8))
          .isEqualToNormalizingNewlines(
              """
              The shop cannot listen on localhost:%d: the port is in use, or the address is not an address of this machine.
              Fix: use --port=0 for any free port, and --host=localhost for this machine.
              """
                  .formatted(other.getLocalPort()));
    }
  }

  @Test
  void openShopTellsWhereItIsAndShowsItsMetricsAndThoseOfTheJvm() throws Exception {
    Process shop =
        new ProcessBuilder(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                Shop.class.getName(),
                "--port=0",
                "--traffic")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = shop.inputReader(UTF_8)) {
      assertThat(output.readLine()).endsWith("io.forethought.servlet.MetricsServlet init");
      assertThat(output.readLine())
          .isEqualTo(
              "INFO: The metrics of the root application may be scraped from 127.0.0.1 and ::1 only,"
                  + " without a proxy. To allow other machines, a proxy or a service mesh, configure"
                  + " a token, for example with FORETHOUGHT_METRICS_TOKEN_FILE.");
      String greeting = output.readLine();

      assertThat(greeting)
          .matches(
              "The shop is open: http://localhost:\\d+/  metrics: http://localhost:\\d+/metrics");
      assertThat(output.readLine()).isEqualTo("A visitor is using it. Stop with Ctrl-C.");
      URI metrics = URI.create(greeting.substring(greeting.lastIndexOf(' ') + 1));
      assertThat(Web.get(metrics).body())
          .contains(
              "\nmodel_inserts_total{model=\"item\"} 12.0\n",
              "\nshop_mode{shop_mode=\"open\"} 1\n",
              "\njvm_threads_current ",
              "\nprocess_start_time_seconds ");
    } finally {
      shop.destroy();
    }
  }

  private int run(String... arguments) {
    return Shop.run(
        List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}

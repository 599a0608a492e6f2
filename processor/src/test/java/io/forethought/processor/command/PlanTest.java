package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans servers. */
@Tag("once")
class PlanTest {

  private static final String SCRAPE =
      """
      # HELP shop_stock Articles in a warehouse.
      # TYPE shop_stock gauge
      shop_stock{warehouse="north"} 7
      shop_stock{warehouse="south"} 9
      # HELP shop_orders_total Orders accepted by the shop.
      # TYPE shop_orders_total counter
      shop_orders_total{channel="app"} 12
      """;

  @TempDir private Path folder;

  private TestCommand files;
  private Path scrape;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    scrape = Files.writeString(folder.resolve("scrape.txt"), SCRAPE);
  }

  @Test
  void eachMetricIsMultipliedByTheInstances() {
    TestCommand.Ended ended =
        files.run("plan", "--file", scrape, "--instances", "1000", "--deploys-per-day=9");

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(
            "For 1,000 instances scraped every 15s, 9 deployments per day, samples kept for 15d:\n")
        .contains("for 8,000 active series and 16,000 of replaced instances")
        .containsPattern("shop_stock +gauge +2,000 +133 ")
        .containsPattern("shop_orders_total +counter +1,000 +67 ")
        .containsPattern("up, scrape_… +gauge +5,000 +333 ")
        .contains("Servers: one is enough (less than 1 % of 5,000,000 series in memory, ")
        .contains("all instances together: 1 series instead of 1,000 of counters and histograms.");
  }

  @Test
  void aProgramCompressesItsPageItself() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/metrics", PlanTest::compressed);
    server.start();
    String host = server.getAddress().getAddress().getHostAddress();
    String address = "http://" + host + ":" + server.getAddress().getPort() + "/metrics";

    TestCommand.Ended ended = files.run("plan", "--url", address);

    server.stop(0);
    assertThat(ended.out())
        .containsPattern("shop_stock +gauge +2 ")
        .contains("a scrape of an instance: 277 B (254 B uncompressed)")
        .contains("- Network: the program does not compress its page. ");
  }

  /** An endpoint that stores its page in a gzip member without compression. */
  private static void compressed(HttpExchange exchange) throws IOException {
    assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new Stored(zipped)) {
      zip.write(SCRAPE.getBytes(UTF_8));
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, zipped.size());
    try (OutputStream body = exchange.getResponseBody()) {
      zipped.writeTo(body);
    }
  }

  private static final class Stored extends GZIPOutputStream {

    Stored(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.NO_COMPRESSION);
    }
  }

  @Test
  void jarsGiveAnUpperBound() throws IOException {
    Path jar = files.jar("orders", "shop", "accepted(boolean express)");

    TestCommand.Ended ended = files.run("plan", jar, "--instances=3", "--interval=1m");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out())
        .startsWith("At most, for 3 instances scraped every 1m, 1 deployment per day, ")
        .containsPattern("shop_accepted_total +counter +6 +0.1 ")
        .contains("- Series are the maxima that the metrics declare;");
  }

  @Test
  void manySeriesNeedSeveralServers() {
    assertThat(files.run("plan", "--file", scrape, "--instances", "1000000").out())
        .contains("Servers: divide the instances among at least 4 (320 % of 5,000,000 series");
  }

  @Test
  void withoutCountersAndHistogramsNothingIsRecorded() throws IOException {
    Path gauge = Files.writeString(folder.resolve("gauge.txt"), "shop_stock 7\n");

    assertThat(files.run("plan", "--file", gauge, "--instances", "2").out())
        .contains("Recording rules save nothing, because there are no counters and histograms.");
    assertThat(files.run("plan", "--file", scrape).out())
        .contains("Recording rules for all instances together save nothing with one instance.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--instances=0|--instances=0 is not a whole number of at least 1",
        "--instances=10000001|--instances=10000001 is more than 10,000,000",
        "--interval=15|--interval=15 is not a duration: write it as Prometheus does, such as --interval=15s",
        "--interval=0s|--interval=0s is not a duration: write it as Prometheus does, such as --interval=15s",
        "--retention=2 weeks|--retention=2 weeks is not a duration: write it as Prometheus does, such as --retention=2w",
        "--retention=5s|--retention=5s is shorter than --interval=15s",
        "--deploys-per-day=-1|--deploys-per-day=-1 is not a number of at least 0, such as --deploys-per-day=0.5",
        "--interal=5s|unknown option --interal; did you mean --interval?",
        "shop.jar|name jars, or a scrape with --url or --file, but not both",
      })
  void invalidArgumentsAreRefused(String argument, String message) {
    assertThat(files.run("plan", "--file", scrape, argument))
        .isEqualTo(new TestCommand.Ended(2, "", "error: " + message + "\n"));
  }

  @Test
  void somethingMustBeNamed() {
    assertThat(files.run("plan"))
        .isEqualTo(
            new TestCommand.Ended(
                2,
                "",
                "error: name the jars of the program, or a scrape: --url=http://… or --file=…\n"));
  }

  @Test
  void aPageWithoutSamplesIsRefused() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "# HELP shop_stock Articles.\n");

    assertThat(files.run("plan", "--file", empty))
        .isEqualTo(new TestCommand.Ended(2, "", "error: empty.txt contains no metrics\n"));
  }
}

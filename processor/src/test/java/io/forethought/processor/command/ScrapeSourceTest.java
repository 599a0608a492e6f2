package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forethought.processor.catalogue.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scrapes a real server. */
@Tag("once")
class ScrapeSourceTest {

  private static final String CATALOGUE =
      """
      {"format": 1, "series": 1, "metrics": [
        {"name": "shop_pending", "type": "gauge", "help": "Orders.", "series": 1,
         "set": "shop.Orders", "method": "pending"}
      ]}
      """;

  private static final String SCRAPE =
      "# HELP shop_pending Orders.\n# TYPE shop_pending gauge\nshop_pending 1\n";

  private static final String FINE =
      "1 sample compared with 1 declared metric of 1 library; 0 errors, 0 warnings\n";

  @TempDir private Path folder;

  private final CountDownLatch ended = new CountDownLatch(1);
  private TestCommand files;
  private Path jar;
  private HttpServer server;
  private String address;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    jar = files.zip("shop.jar", Map.of(Catalogue.FILE, CATALOGUE.getBytes(UTF_8)));
    InetAddress local = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(local, 0), 0);
    server.createContext("/metrics", exchange -> answer(exchange, 200));
    server.createContext("/secured", this::secured);
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "http://other.example/metrics");
          answer(exchange, 302);
        });
    server.createContext(
        "/truncated",
        exchange -> {
          exchange
              .getResponseHeaders()
              .add("Content-Type", "application/openmetrics-text; version=1.0.0; charset=utf-8");
          answer(exchange, 200);
        });
    server.createContext("/never", exchange -> await());
    server.start();
    address = "http://" + local.getHostAddress() + ":" + server.getAddress().getPort();
  }

  @AfterEach
  void tearDown() {
    ended.countDown();
    server.stop(0);
  }

  private void await() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void secured(HttpExchange exchange) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    answer(exchange, "Bearer secret".equals(given) ? 200 : 401);
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    byte[] body = status == 200 ? SCRAPE.getBytes(UTF_8) : new byte[0];
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void anEndpointIsScraped() {
    assertThat(files.run("contract", "--url", address + "/metrics", jar))
        .isEqualTo(new TestCommand.Ended(0, "", FINE));
  }

  @Test
  void aSecuredEndpointGetsTheFirstTokenOfTheFile() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "\n secret \nolder\n");

    assertThat(files.run("contract", "--url", address + "/secured", "--token-file", token, jar))
        .isEqualTo(new TestCommand.Ended(0, "", FINE));
    assertRefused(
        address + "/secured answered 401; see --token-file if it requires a token",
        "--url=" + address + "/secured");
    assertRefused(
        "empty contains no token",
        "--url=" + address + "/secured",
        "--token-file=" + Files.writeString(folder.resolve("empty"), "\n"));
  }

  @Test
  void theMessageTellsWhyNothingIsRead() {
    assertRefused(address + "/other answered 404", "--url=" + address + "/other");
    server.stop(0);
    assertRefused(
        "cannot read "
            + address
            + "/metrics: the connection failed; check the address, and that the program runs",
        "--url=" + address + "/metrics");
  }

  @Test
  void redirectsAreNotFollowed() {
    assertRefused(
        address
            + "/moved answered 302 with a redirect to http://other.example/metrics, which is not"
            + " followed",
        "--url=" + address + "/moved");
  }

  @Test
  void aPartOfAScrapeIsRefused() {
    assertRefused(
        address + "/truncated answered with a part of a scrape: # EOF is missing at its end",
        "--url=" + address + "/truncated");
  }

  @Test
  void anEndpointThatDoesNotAnswerIsGivenUp() {
    assertRefused(
        address + "/never did not answer within 1 s; see --timeout",
        "--url=" + address + "/never",
        "--timeout=1");
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "<html>\n");
    Path packed = Files.write(folder.resolve("page.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
    Path text = Files.writeString(folder.resolve("text.txt"), "shop is open\n");
    Path scrapes = Files.createDirectory(folder.resolve("scrapes"));

    assertRefused("name the scrape: --url=http://… or --file=…");
    assertRefused("name the scrape: --url=http://… or --file=…", "--url=a", "--file=b");
    assertRefused(
        "--format=json is invalid: write --format=text or --format=github", "--format=json");
    assertRefused("unknown option --ulr; did you mean --url?", "--ulr=a");
    assertRefused(
        "localhost is not an address: write --url=http://host:port/metrics", "--url=localhost");
    assertRefused("cannot read missing.txt: the file does not exist", "--file=missing.txt");
    assertRefused("cannot read scrapes: it is a folder", "--file=" + scrapes);
    assertRefused("page.html is a page in HTML, and no scrape", "--file=" + page);
    assertRefused(
        "cannot read page.gz: it is not a text in UTF-8; if it is compressed, unpack it",
        "--file=" + packed);
    assertRefused(
        "text.txt is neither the text format of Prometheus nor OpenMetrics: line 1: expected a"
            + " number at character 6",
        "--file=" + text);
  }

  @Test
  void programsInTheSameMachineCallItAsATool() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ToolProvider tool =
        ServiceLoader.load(ToolProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals("forethought"))
            .findFirst()
            .orElseThrow();

    int code =
        tool.run(
            new PrintWriter(out, false, UTF_8),
            new PrintWriter(err, false, UTF_8),
            "contract",
            "--url=" + address + "/metrics",
            jar.toString());

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).isEqualTo(FINE);
  }

  private void assertRefused(String message, String... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "contract";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = jar;
    assertThat(files.run(arguments))
        .isEqualTo(new TestCommand.Ended(2, "", "error: " + message + "\n"));
  }
}

package io.forethought.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forethought.processor.catalogue.Catalogue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes through the checklist with a server of the test. */
@Tag("once")
class ChecklistTest {

  private static final String CATALOGUE =
      """
      {"format": 1, "metrics": [
        {"name": "shop_pending", "type": "gauge", "help": "Orders.", "series": 1,
         "set": "shop.Orders", "method": "pending"}
      ]}
      """;

  private static final String SCRAPE =
      """
      # HELP shop_pending Orders.
      # TYPE shop_pending gauge
      shop_pending 1
      jvm_memory_used_bytes 1
      process_start_time_seconds 1.7E9
      """;

  private static final String REPORT =
      """
      Endpoint
        ok           answer: URL returns 3 samples
        ok           closed: without credentials it answers 401
        cannot tell  public: name the address for users: --site=https://…
        ok           process: all scrapes reached the same process
      Metrics
        ok           contract: the scrape agrees with what the jars declare
        ok           namespace: the program's own metrics begin with shop_
        ok           jvm: memory, threads and garbage collections are exposed
        missing      version (warning): no info metric has the version of the program
                     Fix: declare a method with @Info and a parameter version, and call it when the \
      program starts. See docs/guide/publish-the-version.md
        ok           budget: no label is close to its bound; 3 series
        ok           errors: the program reads and records all values
        missing      objective (warning): the program declares no objective
                     Fix: declare what users notice with @Slo, such as the latency of the most \
      important request. See docs/guide/declare-alerts.md
      """;

  private static final String SKIPPED =
      "note: the points of Prometheus and its alerts were skipped; name a server with"
          + " --prometheus=http://host:9090\n";

  @TempDir private Path folder;

  private TestCommand files;
  private Path jar;
  private Path token;
  private HttpServer server;
  private String url;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    jar = files.zip("shop.jar", Map.of(Catalogue.FILE, CATALOGUE.getBytes(UTF_8)));
    token = Files.writeString(folder.resolve("token"), "secret\n");
    InetAddress local = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(local, 0), 0);
    server.createContext("/", exchange -> answer(exchange, 404, "<html>"));
    server.createContext("/metrics", this::secured);
    server.start();
    url = "http://" + local.getHostAddress() + ":" + server.getAddress().getPort() + "/metrics";
  }

  @AfterEach
  void tearDown() {
    server.stop(0);
  }

  private void secured(HttpExchange exchange) throws IOException {
    String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    boolean known = given.equals("Bearer secret") || given.equals("Basic bWU6c2VjcmV0");
    answer(exchange, known ? 200 : 401, known ? SCRAPE : "");
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private TestCommand.Ended run(Object... more) {
    Object[] arguments = new Object[more.length + 4];
    System.arraycopy(new Object[] {"checklist", "--url", url, jar}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return files.run(arguments);
  }

  @Test
  void eachPointIsALineWithItsFix() {
    assertThat(run("--token-file", token))
        .isEqualTo(
            new TestCommand.Ended(
                0,
                REPORT.replace("URL", url),
                SKIPPED + "11 points: 8 ok, 2 missing, 1 unknown; 0 errors, 2 warnings\n"));
  }

  @Test
  void aPasswordIsSent() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), "me:secret\n");

    assertThat(run("--password-file", password).out()).isEqualTo(REPORT.replace("URL", url));
    assertThat(run("--password-file", token).err())
        .isEqualTo("error: token does not contain a name and a password: write name:password\n");
    assertThat(run("--password-file", password, "--token-file", token).err())
        .isEqualTo("error: name either --token-file or --password-file\n");
  }

  @Test
  void severitiesDecideTheExitCode() {
    assertThat(run("--token-file", token, "--version=error", "--objective=off", "--public=off"))
        .satisfies(
            ended -> assertThat(ended.exit()).isEqualTo(1),
            ended ->
                assertThat(ended.err())
                    .endsWith("9 points: 8 ok, 1 missing, 0 unknown; 1 error, 0 warnings\n"),
            ended -> assertThat(ended.out()).contains("  missing      version: no info"));
  }

  @Test
  void missingPointsBecomeAnnotations() {
    assertThat(run("--token-file", token, "--format", "github", "--objective=off").out())
        .isEqualTo(
            """
            ::notice title=checklist%3A public::cannot tell: name the address for users: \
            --site=https://…
            ::warning title=checklist%3A version::no info metric has the version of the program. \
            Fix: declare a method with @Info and a parameter version, and call it when the program \
            starts. See docs/guide/publish-the-version.md
            """);
  }

  @Test
  void pointsWithoutEvidenceAreOneLine() {
    assertThat(run("--prometheus", url.replace("/metrics", "")))
        .satisfies(
            ended -> assertThat(ended.exit()).isEqualTo(1),
            ended ->
                assertThat(ended.out())
                    .contains(
                        "  missing      answer: " + url + " returns no metrics: it answers 401\n")
                    .contains(
                        "  cannot tell  target, up, path, access, interval, duration, once, kept:"
                            + " the server answers 404")
                    .contains("  missing      server: "));
  }

  @Test
  void nobodyAnswers() {
    server.stop(0);

    assertThat(run("--token-file", token, "--site=" + url, "--prometheus=" + url).out())
        .contains(
            "  missing      answer: "
                + url
                + " returns no metrics: it does not answer: the"
                + " connection is refused\n")
        .contains("  cannot tell  public: " + url + " does not answer: the connection is refused\n")
        .contains(
            "  missing      server: "
                + url
                + " cannot be used: the server does not answer:"
                + " the connection is refused\n");
  }

  @Test
  void theCommandLineIsChecked() {
    assertRefused("name the endpoint: --url=http://host:port/metrics", jar);
    assertRefused(
        "--url=shop:9400 is not an address: write --url=http://host:port/metrics",
        "--url=shop:9400",
        jar);
    assertRefused(
        "--prometheus=prometheus is not an address: write --prometheus=http://host:port",
        "--url=" + url,
        "--prometheus=prometheus",
        jar);
    assertRefused(
        "--prometheus-token-file requires --prometheus",
        "--url=" + url,
        "--prometheus-token-file=" + token,
        jar);
    assertRefused("name the jars and folders to read; see --help", "--url=" + url);
    assertRefused(
        "unknown option --pubic; did you mean --public?", "--url=" + url, "--pubic=off", jar);
  }

  private void assertRefused(String message, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "checklist";
    System.arraycopy(arguments, 0, all, 1, arguments.length);

    assertThat(files.run(all)).isEqualTo(new TestCommand.Ended(2, "", "error: " + message + "\n"));
  }
}

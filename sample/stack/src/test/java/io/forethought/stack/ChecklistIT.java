package io.forethought.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.testtools.Tool;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Goes through the checklist with the shop, real Prometheus servers and an Alertmanager. Without a
 * fault nothing is missing; each fault that is put in makes exactly one point missing.
 */
@Tag("once")
class ChecklistIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String GOOD = "good";
  private static final String SHOP = "shop";
  private static final String TOKEN = "authorization: {credentials: " + MonitoredShop.TOKEN + "}";

  @TempDir private static Path folder;

  private static MonitoredShop shop;
  private static Relay relay;

  @BeforeAll
  static void setUp() throws Exception {
    Tool prometheus = Tool.named("prometheus");
    Tool alertmanager = Tool.named("prometheus-alertmanager", "prometheus-alertmanager");
    shop = new MonitoredShop(folder);
    shop.startShop(SHOP, "--traffic");
    shop.startShop("unapplied", "--skip-migration", "--traffic");
    shop.startAlertmanager(alertmanager);
    relay = Relay.to(shop.address(SHOP), MonitoredShop.TOKEN);
    PageFaults.addTo(relay);
    startServers(prometheus);
    assertNothingMissing();
  }

  private static void assertNothingMissing() {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(points(GOOD, good())).isEmpty());
  }

  private static void startServers(Tool tool) throws Exception {
    shop.startPrometheus(tool, GOOD, jobs(servers(GOOD)).text(), "30d");
    shop.startPrometheus(tool, "retention", servers("retention").text(), "15d");
    shop.startPrometheus(tool, "watched", servers("watched").without("up.yml").text(), "30d");
    shop.startPrometheus(
        tool, "recording", servers("recording").without("recording.yml").text(), "30d");
    Configurations alerts = servers("alerts");
    alerts.alerts(folder.resolve("alerts"), "alert: LowCacheHitRate", "alert: LowHitRate");
    shop.startPrometheus(tool, "alerts", alerts.text(), "30d");
    Configurations expressions = servers("expressions");
    expressions.alerts(folder.resolve("expressions"), "> 0.5", "> 0.7");
    shop.startPrometheus(tool, "expressions", expressions.text(), "30d");
    Configurations failing = servers("evaluation").failing(folder.resolve("evaluation"));
    shop.startPrometheus(tool, "evaluation", failing.text(), "30d");
    shop.startPrometheus(tool, "nobody", target(configurations("nobody", 0)).text(), "30d");
    shop.startPrometheus(
        tool, "alertmanager-down", target(configurations("down", 1)).text(), "30d");
    shop.startPrometheus(tool, "configuration", servers("configuration").text(), "30d");
    shop.awaitAll();
    Files.writeString(folder.resolve("configuration/prometheus.yml"), "scrape_configs: wrong\n");
    URI reload = shop.address("configuration").resolve("-/reload");
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(reload).POST(HttpRequest.BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
  }

  private static Configurations configurations(String name, int alertmanager) throws IOException {
    return new Configurations(folder.resolve(name), alertmanager);
  }

  private static Configurations servers(String name) throws IOException {
    return target(configurations(name, shop.address("alertmanager").getPort()));
  }

  private static Configurations target(Configurations configuration) {
    URI metrics = shop.address(SHOP);
    return configuration.job(SHOP, "'127.0.0.1:" + metrics.getPort() + "'", TOKEN);
  }

  /** Jobs with faults. Their addresses differ, because a process is scraped once otherwise. */
  private static Configurations jobs(Configurations configuration) {
    String target = "'127.0.0.1:" + relay.port() + "'";
    String both = target + ", 'localhost:" + relay.port() + "'";
    return configuration
        .job("unapplied", "'127.0.0.1:" + shop.address("unapplied").getPort() + "'", TOKEN)
        .job("up", "'127.0.0.1:1'", TOKEN)
        .job("path", target, TOKEN, "metrics_path: /path/nothing")
        .job("access", target, "metrics_path: /access/metrics")
        .job("interval", target, TOKEN, path("interval"), "scrape_interval: 2m")
        .job("duration", target, TOKEN, path("slow"), "scrape_timeout: 1s")
        .job("once", both, TOKEN, path("once"))
        .job("process", target, TOKEN, path("balanced"))
        .job("kept", target, TOKEN, path("kept"), drop("__name__", "shop_orders_created_total"))
        .job("thresholds", target, TOKEN, path("bounds"), drop("le", "0.5"));
  }

  private static String path(String name) {
    return "metrics_path: /" + name + "/metrics";
  }

  private static String drop(String label, String value) {
    return "metric_relabel_configs: [{source_labels: [%s], regex: '%s', action: drop}]"
        .formatted(label, value);
  }

  @AfterAll
  static void tearDown() throws IOException {
    if (relay != null) {
      relay.close();
    }
    if (shop != null) {
      shop.close();
    }
  }

  @Test
  void theSetUpOfTheSampleHasEverything() {
    assertNothingMissing();
  }

  @ParameterizedTest
  @CsvSource({
    "no-http, http", "no-database, database", "no-cache, cache", "no-entities, entities",
    "no-migrations, migrations", "no-jvm, jvm", "no-version, version", "no-metric, contract",
    "other-value, contract", "overflow, budget", "incident, errors", "no-bound, contract",
    "html, answer", "part, answer", "several, process", "unshared, directory"
  })
  void faultsInWhatIsExposed(String name, String point) {
    assertMissing(point, GOOD, "--url=" + relay.address(name) + "metrics", site(), "--job=shop");
  }

  @Test
  void faultsInTheAccess() {
    assertMissing("answer", GOOD, "--url=http://127.0.0.1:1/metrics", site(), "--job=shop");
    assertMissing("answer", GOOD, "--url=" + shop.address("shop-site"), site(), "--job=shop");
    assertMissing("public", GOOD, url(), "--site=" + relay.address("public"));
    assertMissing(
        "unapplied", GOOD, "--url=" + shop.address("unapplied"), site(), "--job=unapplied");
  }

  @ParameterizedTest
  @CsvSource({
    "up",
    "path",
    "access",
    "interval",
    "duration",
    "once",
    "process",
    "kept",
    "thresholds"
  })
  void faultsInJobs(String point) {
    assertMissing(point, GOOD, url(), site(), "--job=" + point);
  }

  @ParameterizedTest
  @CsvSource({
    "retention, retention",
    "watched, watched",
    "recording, recording",
    "alerts, alerts",
    "expressions, expressions",
    "evaluation, evaluation",
    "nobody, alertmanager",
    "alertmanager-down, alertmanager",
    "configuration, configuration"
  })
  void faultsInServers(String server, String point) {
    assertMissing(point, server, url(), site());
  }

  @Test
  void faultsInTheCommandLine() {
    assertMissing("target", GOOD, url(), site(), "--job=shopp");
    assertMissing("target", GOOD, url(), site(), "--job=unapplied");
    assertMissing("server", "alertmanager", url(), site());
  }

  private static void assertMissing(String point, String server, String... arguments) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(points(server, arguments))
                    .filteredOn(line -> line.startsWith("missing"))
                    .singleElement()
                    .asString()
                    .matches("missing +" + point + "( \\(warning\\))?: .*"));
  }

  private static String[] good() {
    return new String[] {url(), site()};
  }

  private static String url() {
    return "--url=" + shop.address(SHOP);
  }

  private static String site() {
    return "--site=" + shop.address("shop-site");
  }

  /** The points that are not ok. */
  private static List<String> points(String server, String... arguments) {
    List<String> line = new ArrayList<>(List.of("checklist", "--token-file=" + shop.token()));
    line.add("--prometheus=" + shop.address(server));
    line.addAll(List.of(arguments));
    line.add(Operations.SAMPLE.resolve("target/shop.jar").toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ToolProvider.findFirst("forethought")
        .orElseThrow()
        .run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
    assertThat(err.toString()).contains(" points: ");
    return out.toString()
        .lines()
        .filter(each -> each.startsWith("  ") && !each.startsWith("  ok "))
        .map(String::strip)
        .filter(each -> !each.startsWith("Fix: "))
        .toList();
  }
}

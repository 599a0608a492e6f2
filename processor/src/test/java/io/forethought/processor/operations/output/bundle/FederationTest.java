package io.forethought.processor.operations.output.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.operations.output.GeneratedFile;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.scrape.ScrapeOptions;
import io.forethought.processor.operations.output.scrape.ScrapeSettings;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Workspace;
import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one real Prometheus records reaches another one, and nothing else does. */
@Tag("once")
class FederationTest {

  private static final List<String> RECORDED =
      List.of("job_channel:shop_orders_created:rate5m", "job:shop_orders_visits:rate5m");

  private static final String METRICS =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop", subsystem = "orders")
      interface OrderMetrics {
        enum Channel { APP, WEB }

        @Counter(help = "Orders accepted by the shop.")
        void created(Channel channel);
        @Counter(help = "Visits of the page of orders.")
        void visits();
        @Gauge(help = "Orders that nobody has packed.")
        GaugeDataPoint waiting();
      }
      """;

  /** A rule that has the form of the others, but that nobody generated. */
  private static final String OWN_RULES =
      """
      groups:
        - name: own
          rules:
            - record: job:shop_orders_visits:rate5m_twice
              expr: 2 * job:shop_orders_visits:rate5m
      """;

  private final List<AutoCloseable> servers = new ArrayList<>();
  private final AtomicInteger orders = new AtomicInteger();
  private Tool tool;
  private Map<String, String> files;

  @TempDir private Path folder;

  @BeforeEach
  void find() {
    tool = Tool.named("prometheus");
    files = generated();
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable server : servers) {
      server.close();
    }
  }

  @Test
  void federationTakesTheSumsAndNothingElse() throws Exception {
    Prometheus first = recording("");

    String config = files.get("federation.yml").replace("localhost:9090", first.address());
    Prometheus second = started("second", config);

    assertSame(second, first);
    assertThat(names(second))
        .containsAll(RECORDED)
        .allMatch(name -> RECORDED.contains(name) || name.matches("up|scrape_.*"));
    assertThat(result(second, "{__name__=~\"job.*\",instance!=\"\"}")).isEmpty();
    assertThat(result(second, "job:shop_orders_visits:rate5m{job=\"shop\"}")).hasSize(1);
  }

  @Test
  void remoteWriteSendsTheSumsAndNothingElse() throws Exception {
    Path other = Files.createDirectories(folder.resolve("second"));
    Prometheus second = add(Prometheus.configured(tool, other, "{}", "remote-write-receiver"));

    String url = "http://" + second.address() + "/api/v1/write";
    Prometheus first =
        recording(files.get("remote-write.mimir.yml").replaceFirst("url: .*", "url: " + url));

    assertSame(second, first);
    assertThat(names(second)).containsExactlyInAnyOrderElementsOf(RECORDED);
  }

  /** A server that scrapes two replicas. */
  private Prometheus recording(String more) throws IOException {
    Path own = Files.createDirectories(folder.resolve("first"));
    Files.writeString(own.resolve("recording.yml"), files.get("recording.yml"));
    Files.writeString(own.resolve("own.yml"), OWN_RULES);
    return started(
        "first",
        """
        global: {evaluation_interval: 1s}
        rule_files: [recording.yml, own.yml]
        scrape_configs:
          - job_name: shop
            scrape_interval: 1s
            static_configs:
              - targets: ["%s", "%s"]
        """
                .formatted(replica(), replica())
            + more);
  }

  private Prometheus started(String name, String config) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    return add(Prometheus.configured(tool, own, config));
  }

  private Prometheus add(Prometheus server) {
    servers.add(server);
    return server;
  }

  private String replica() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    server.createContext("/metrics", this::answer);
    server.start();
    servers.add(() -> server.stop(0));
    return "localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    int now = orders.incrementAndGet();
    String page =
        """
        shop_orders_created_total{channel="app"} %d
        shop_orders_created_total{channel="web"} %d
        shop_orders_visits_total %d
        shop_orders_waiting 3
        """
            .formatted(now, 2 * now, 7 * now);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().write(page.getBytes(UTF_8));
    exchange.close();
  }

  /** The files that are generated for a program, by their names. */
  private Map<String, String> generated() {
    Workspace shop =
        Workspace.at(folder.resolve("program")).source("shop/OrderMetrics.java", METRICS);
    CompilerRun run = shop.compile(CompilerCall.Tool.JAVAC, "-classpath", Workspace.classPath());
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    MonitoredProgram program =
        new MonitoredProgram(
            "shop", JsonCatalogue.read(shop.output().get(Catalogue.FILE)).entries());
    ScrapeSettings settings =
        ScrapeOptions.NONE.with("interval", "1s").settings("shop", Optional.of("/m"));
    return new GeneratedFiles(program, settings)
        .all().stream().collect(Collectors.toMap(GeneratedFile::name, GeneratedFile::content));
  }

  /** Waits until all series have several samples, each of which the source has, too. */
  private static void assertSame(Prometheus copy, Prometheus source) {
    Awaitility.await()
        .atMost(2, TimeUnit.MINUTES)
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              Map<String, Set<String>> copied = samples(copy);
              Map<String, Set<String>> recorded = samples(source);
              assertThat(copied).hasSize(3);
              assertThat(copied)
                  .allSatisfy(
                      (series, samples) ->
                          assertThat(recorded.get(series))
                              .containsAll(samples)
                              .hasSizeGreaterThan(3));
              assertThat(copied.values()).allMatch(samples -> samples.size() > 2);
            });
  }

  /** Times and values by their series. */
  private static Map<String, Set<String>> samples(Prometheus server) throws Exception {
    Map<String, Set<String>> samples = new TreeMap<>();
    for (String name : RECORDED) {
      for (JsonElement series : result(server, name + "[1m]")) {
        JsonObject found = series.getAsJsonObject();
        Set<String> values = new TreeSet<>();
        found.getAsJsonArray("values").forEach(value -> values.add(value.toString()));
        samples.put(found.get("metric").toString(), values);
      }
    }
    return samples;
  }

  private static Set<String> names(Prometheus server) throws Exception {
    Set<String> names = new TreeSet<>();
    for (JsonElement series : result(server, "count by (__name__) ({__name__!=\"\"})")) {
      JsonObject labels = series.getAsJsonObject().getAsJsonObject("metric");
      names.add(labels.get("__name__").getAsString());
    }
    return names;
  }

  private static JsonArray result(Prometheus server, String query) throws Exception {
    return JsonParser.parseString(server.answer(query))
        .getAsJsonObject()
        .getAsJsonObject("data")
        .getAsJsonArray("result");
  }
}

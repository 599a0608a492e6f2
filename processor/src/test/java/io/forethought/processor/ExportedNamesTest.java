package io.forethought.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.catalogue.JsonCatalogue;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import io.forethought.processor.testing.Workspace;
import io.forethought.testtools.Prometheus;
import io.forethought.testtools.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the catalogue, the lock file and the generated class have the names that a scrape
 * exports, whatever the spelling of the declaration, and that Prometheus answers the proposed
 * queries.
 */
@Tag("once")
class ExportedNamesTest {

  private static final String SET =
      """
      package shop;

      import io.forethought.*;
      import io.prometheus.metrics.core.datapoints.*;

      @Metrics(namespace = "shop")
      public interface Names {
        enum Door { OPEN, SHUT }

        @Counter(name = "shop_made", help = "Orders that customers made.")
        CounterDataPoint made(@Label(name = "http.method") Door method);

        @Counter(name = "shopSoldTotal", help = "Articles that customers bought.")
        void sold(@Label(name = "a:b", max = 3) String article, boolean first);

        @Counter(name = "shop.paid_total", help = "Orders that customers paid.")
        CounterDataPoint paid();

        @Counter(name = "_total", help = "All of it.")
        CounterDataPoint all();

        @Counter(name = "größe", help = "How much there is.")
        CounterDataPoint size(@Label(name = "__door") Door door);

        @Counter(name = "2nd_info", help = "The second one of two.")
        CounterDataPoint second();

        @Gauge(name = "shop.queue-length", help = "Customers that wait.")
        GaugeDataPoint queue(@Label(name = "2nd") boolean second);

        @Gauge(name = "shop_queue_total", help = "Customers that wait in all queues.")
        GaugeDataPoint queues();

        @Gauge(name = "shop.opened_timestamp_seconds", help = "When doors opened.", unit = Unit.SECONDS)
        GaugeDataPoint opened();

        @Histogram(name = "shop.wait_seconds", help = "Time that customers waited.", unit = Unit.SECONDS)
        DistributionDataPoint waited(@Label(name = "http-method") Door method);

        @Histogram(name = "shop_parts_count", help = "Parts of an order.", buckets = {1, 10})
        DistributionDataPoint parts();

        @Summary(name = "shop:answer_ms", help = "Time to answer.", quantiles = 0.5)
        DistributionDataPoint answered();

        @Info(name = "shop.build", help = "Version that runs.")
        void build(@Label(name = "build.version") String version);

        @StateSet(name = "shop:door", help = "Whether customers can come in.", states = Door.class)
        StateSetDataPoint door();
      }
      """;

  private static final Pattern FAMILY = Pattern.compile("(?m)^# TYPE (\\S+) ");
  private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)[ {]");
  private static final Pattern LABEL = Pattern.compile("[{,]([^=,{]+)=\"");
  private static final Pattern QUERY = Pattern.compile("(?m)^- query: `(.+)`$");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void catalogueHasTheNamesOfTheScrape() throws Exception {
    Workspace shop = compiled();
    List<CatalogueEntry> entries = JsonCatalogue.read(shop.output().get(Catalogue.FILE)).entries();
    ClassLoader loader = loader(shop);
    String scrape = Exercise.scrapes(loader, "shop.Names").call();
    String own =
        scrape
            .lines()
            .filter(line -> !line.contains("forethought_"))
            .collect(Collectors.joining("\n"));

    Set<String> samples = found(SAMPLE, own);
    assertThat(found(FAMILY, own)).isEqualTo(names(entries, entry -> entry.name().value()));
    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(samples)
                    .containsAnyElementsOf(SampleNames.of(entry.type(), entry.name().value())));
    assertThat(samples)
        .isSubsetOf(
            entries.stream()
                .flatMap(entry -> SampleNames.of(entry.type(), entry.name().value()).stream())
                .toList());
    Set<String> labels =
        entries.stream()
            .flatMap(entry -> entry.labels().stream())
            .map(CatalogueLabel::name)
            .collect(Collectors.toCollection(TreeSet::new));
    labels.addAll(Set.of("le", "quantile"));
    assertThat(found(LABEL, own)).isEqualTo(labels);
  }

  @Test
  void prometheusAnswersEveryProposedQuery() throws Exception {
    Tool tool = Tool.named("prometheus");
    Workspace shop = compiled();
    ClassLoader loader = loader(shop);
    Callable<String> scrapes = Exercise.scrapes(loader, "shop.Names");
    HttpServer metrics = serve(scrapes);
    String target = "127.0.0.1:" + metrics.getAddress().getPort();
    try (Prometheus prometheus = Prometheus.scraping(tool, folder, "shop", target)) {
      List<String> queries =
          QUERY
              .matcher(shop.output().get(Catalogue.PAGE))
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(queries).hasSize(14);
      for (String query : queries) {
        await()
            .atMost(PATIENCE)
            .ignoreException(ConnectException.class)
            .untilAsserted(() -> assertThat(prometheus.answer(query)).contains("\"value\":["));
      }
    } finally {
      metrics.stop(0);
    }
  }

  private Workspace compiled() {
    Workspace shop = Workspace.at(folder.resolve("shop")).source("shop/Names.java", SET);
    String[] off =
        Stream.of(101, 102, 103, 107, 111, 117, 127, 201, 202, 219)
            .map(code -> "-Aforethought.FT" + code + "=off")
            .toArray(String[]::new);
    CompilerRun run = shop.compile(CompilerCall.Tool.JAVAC, off);
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    return shop;
  }

  private static ClassLoader loader(Workspace shop) throws IOException {
    return new URLClassLoader(
        new URL[] {shop.classes().toUri().toURL()}, ExportedNamesTest.class.getClassLoader());
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(
      List<CatalogueEntry> entries, Function<CatalogueEntry, String> name) {
    return entries.stream().map(name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static HttpServer serve(Callable<String> scrapes) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/metrics",
        exchange -> {
          try (exchange) {
            byte[] body = scrapes.call().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
          }
        });
    server.start();
    return server;
  }
}

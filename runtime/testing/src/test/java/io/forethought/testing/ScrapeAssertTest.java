package io.forethought.testing;

import static io.forethought.testing.MetricsAssertions.assertThatScrape;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static shop.PaymentProvider.STRIPE;

import com.sun.net.httpserver.HttpServer;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.CashierMetered;
import shop.Mode;
import shop.OrderMetrics;
import shop.StockMetrics;
import shop.StockMetricsImpl;

/** Compares real scrapes with the catalogues of the runtime and of these tests. */
@Tag("once")
class ScrapeAssertTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final OrderMetrics metrics = Forethought.metrics(OrderMetrics.class, registry);

  @BeforeEach
  void recordEverything() throws ClassNotFoundException {
    Forethought.metrics(Class.forName("shop.VisitMetrics"), registry);
    StockMetrics unused = StockMetricsImpl.register(registry, new Stock());
    CashierMetered.of(() -> {}, registry).pay();
    metrics.created(STRIPE, true).inc();
    metrics.visits("summer").inc();
    metrics.waited(Duration.ofSeconds(1));
    metrics.build("1.0", "abc");
    metrics.mode(Mode.OPEN);
    metrics.reported(STRIPE).setTrue("open");
  }

  @Test
  void bothFormatsOfAScrapeHoldExactlyWhatIsDeclared() throws IOException {
    Forethought.jvm(registry);

    assertThatScrape(Scrape.text(registry)).holdsExactlyWhatIsDeclared();
    assertThatScrape(openMetrics()).withOptions("--help-text=error").holdsExactlyWhatIsDeclared();
  }

  @Test
  void otherMetricsAreReportedUnlessTheyAreIgnored() {
    Gauge.builder().name("tomcat_threads").help("Threads.").register(registry);
    String scrape = Scrape.text(registry) + "tomcat_up 1\n";

    assertThatScrape(scrape).ignoring("tomcat_").holdsExactlyWhatIsDeclared();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatScrape(scrape).holdsExactlyWhatIsDeclared())
        .withMessageMatching(
            """
            Expected the scrape to hold what is declared, but:
            error: \\[undeclared-metric] tomcat_threads in line \\d+: no catalogue declares it
            error: \\[undeclared-metric] tomcat_up in line \\d+: no catalogue declares it
            \\d+ samples compared with \\d+ declared metrics of 2 libraries; 2 errors, 0 warnings\
            """);
  }

  @Test
  void setsThatATestDoesNotUseCanBeMissing() throws ClassNotFoundException {
    Forethought.unregister(Class.forName("shop.VisitMetrics"), registry);

    assertThatScrape(Scrape.text(registry)).holdsOnlyWhatIsDeclared();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThatScrape(Scrape.text(registry)).holdsExactlyWhatIsDeclared())
        .withMessageContaining("error: [missing-metric] shop.VisitMetrics: none of its metrics");
  }

  @Test
  void aScrapeCanBeInAFileOrAtAnEndpoint(@TempDir Path folder) throws IOException {
    String scrape = Scrape.text(registry);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/metrics",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(scrape.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    try {
      String host = server.getAddress().getAddress().getHostAddress();
      String address = "http://" + host + ":" + server.getAddress().getPort();

      assertThatScrape(URI.create(address + "/metrics")).holdsExactlyWhatIsDeclared();
      assertThatIllegalStateException()
          .isThrownBy(
              () -> assertThatScrape(URI.create(address + "/other")).holdsExactlyWhatIsDeclared())
          .withMessageContaining(address + "/other answered 404");
    } finally {
      server.stop(0);
    }
    assertThatScrape(Files.writeString(folder.resolve("scrape.txt"), scrape))
        .holdsExactlyWhatIsDeclared();
  }

  @Test
  void otherTextsAreRejected() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assertThatScrape("<html>").holdsExactlyWhatIsDeclared())
        .withMessageStartingWith("The scrape cannot be compared: error: ")
        .withMessageContaining("is a page in HTML, and no scrape");
  }

  private record Stock() implements StockMetricsImpl.Sources {

    @Override
    public double soldOut() {
      return 3;
    }

    @Override
    public double parcels() {
      return 7;
    }
  }

  private String openMetrics() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Scrape.write(registry, "application/openmetrics-text", out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

package io.forethought.servlet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import io.forethought.servlet.port.MetricsServer;
import io.forethought.testtools.BrowserPage;
import io.forethought.testtools.Chromium;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
@Tag("once")
class BrowserTest {

  /** The cards that can be seen. */
  private static final String CARDS = "[...document.querySelectorAll('article:not([hidden])')]";

  @TempDir private static Path folder;

  private static Chromium chromium;

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyFamilyHasItsHelpTypeLabelsValuesBudgetAndChart(String theme) throws Exception {
    Counter orders =
        Counter.builder()
            .name("shop_orders_created_total")
            .help("Orders accepted by the shop.")
            .labelNames("provider")
            .register(registry);
    orders.labelValues("stripe").inc(1234);
    try (MetricsServer server = MetricsServer.builder(registry).ui().start();
        BrowserPage page = open(server, theme)) {
      page.await(CARDS + ".length === 4 && document.querySelectorAll('canvas').length === 4");
      orders.labelValues("stripe").inc(20);

      page.await("/1,254 [(][1-9.]+[/]s[)]/.test(" + card("shop_orders_created_total") + ")");
      assertThat(page.value(card("shop_orders_created_total")))
          .contains("counter", "Orders accepted by the shop.", "1 series, by provider")
          .contains("provider stripe");
      assertThat(page.value(card("forethought_endpoint_refusals_total")))
          .contains("8 of at most 8 series, by reason", "Show all 8 rows");
      assertThat(page.value("document.querySelector('.state').textContent"))
          .isEqualTo("4 metrics, 30 series, every 2 seconds.");
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void namesAndTextsAreNeverHtml() throws Exception {
    String attack = "<img src=x onerror=\"document.title='taken'\">\\ ";
    Gauge.builder()
        .name("attack")
        .help(attack)
        .labelNames("label")
        .register(registry)
        .labelValues(attack + "\n")
        .set(Double.NaN);
    try (MetricsServer server = MetricsServer.builder(registry).ui().start();
        BrowserPage page = open(server, "light")) {
      page.await("document.querySelector('td')");

      assertThat(page.value("document.querySelectorAll('img').length")).isEqualTo("0");
      assertThat(page.value("document.querySelector('article .help').textContent"))
          .isEqualTo(attack);
      assertThat(page.value("document.querySelector('article .label').textContent"))
          .isEqualTo("label " + attack + "\n");
      assertThat(page.value("document.querySelector('td').textContent")).isEqualTo("–");
      assertThat(page.value("document.title")).isEqualTo("Metrics");
    }
  }

  @Test
  void theKeyboardSuffices() throws Exception {
    for (String name : List.of("apples", "pears")) {
      Gauge.builder().name(name).help("Fruit.").register(registry);
    }
    try (MetricsServer server = MetricsServer.builder(registry).ui().start();
        BrowserPage page = open(server, "light")) {
      page.await(CARDS + ".length === 5");
      page.press("/");
      for (String letter : List.of("a", "p", "p", "l", "e")) {
        page.press(letter);
      }

      page.await(CARDS + ".map((card) => card.querySelector('h2').textContent) == 'apples'");
      assertThat(page.value("location.hash")).isEqualTo("#apple");
      page.press("Tab");
      assertThat(page.value("document.activeElement.tagName")).isEqualTo("SELECT");
      page.press("Tab");
      page.press("Enter");
      assertThat(page.value("document.activeElement.textContent")).isEqualTo("Pause");
      assertThat(page.value("document.activeElement.getAttribute('aria-pressed')"))
          .isEqualTo("true");
      page.await("document.querySelector('.state').textContent.includes('series, paused.')");
    }
  }

  @Test
  void tenThousandSeriesDoNotFreezeIt() throws Exception {
    for (int family = 0; family < 200; family++) {
      Counter counter =
          Counter.builder().name("c" + family + "_total").labelNames("n").register(registry);
      for (int series = 0; series < 50; series++) {
        counter.labelValues("value " + series).inc(series);
      }
    }
    try (MetricsServer server = MetricsServer.builder(registry).ui().start();
        BrowserPage page = open(server, "light")) {
      page.value(
          "window.longest = 0; new PerformanceObserver((all) => all.getEntries().forEach((each) =>"
              + " { window.longest = Math.max(window.longest, each.duration); }))"
              + ".observe({type: 'longtask'})");
      page.await(
          "performance.getEntriesByType('resource')"
              + ".filter(({name}) => name.endsWith('/metrics')).length >= 4");

      assertThat(page.value("document.querySelector('.state').textContent"))
          .startsWith("203 metrics, 10,0");
      // On a machine that builds other modules at the same time.
      assertThat(Double.parseDouble(page.value("window.longest"))).isLessThan(1000);
      assertThat(Integer.parseInt(page.value("document.querySelectorAll('canvas').length")))
          .isBetween(3, 30);
    }
  }

  @Test
  void aPageOfItsOwnShowsChosenFamilies() throws Exception {
    Histogram.builder()
        .name("wait_seconds")
        .classicOnly()
        .classicUpperBounds(1, 10)
        .register(registry)
        .observe(4);
    Gauge.builder().name("depth").register(registry).set(7);
    try (MetricsServer server = MetricsServer.builder(registry).ui().start();
        BrowserPage page = open(server, "light")) {
      page.await(CARDS + ".length === 5");
      page.value(
          "document.querySelector('forethought-metrics').remove();"
              + "const chosen = document.createElement('forethought-metrics');"
              + "chosen.setAttribute('families', 'wait_seconds depth missing');"
              + "document.body.append(chosen); 1");

      page.await(
          CARDS
              + ".map((card) => card.querySelector('h2').textContent)"
              + " == 'wait_seconds,depth'");
      assertThat(page.value("document.querySelectorAll('input').length")).isEqualTo("0");
      assertThat(page.value(card("wait_seconds"))).contains("all", "1 observed, average 4 s");
    }
  }

  @Test
  void aPersonLogsInWithAPassword() throws Exception {
    Access access =
        Access.builder().basic("ann", Secret.from("a test", () -> List.of("secret"))).build();
    try (MetricsServer server = MetricsServer.builder(registry).access(access).ui().start()) {
      URI address = URI.create("http://ann:secret@localhost:" + server.port() + "/metrics/ui");
      try (BrowserPage page = chromium.open(address, 1200, 800, "light")) {
        page.await(CARDS + ".length === 3");
        assertThat(page.complaints()).isEmpty();
      }
    }
  }

  @Test
  void itSaysWhyThereAreNoValues() throws Exception {
    MetricsServer server = MetricsServer.builder(registry).ui().start();
    try (BrowserPage page = open(server, "light")) {
      page.await(CARDS + ".length === 3");
      server.close();

      page.await(
          "document.querySelector('.error')?.textContent"
              + " === 'The program does not answer. It may have ended.'");
      assertThat(page.value(CARDS + ".length")).isEqualTo("3");
    } finally {
      server.close();
    }
  }

  private static BrowserPage open(MetricsServer server, String theme) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/metrics/ui");
    return chromium.open(address, 1280, 1000, theme);
  }

  private static String card(String name) {
    return CARDS
        + ".find((card) => card.querySelector('h2').textContent === '"
        + name
        + "')?.innerText";
  }
}

package io.forethought.servlet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import io.forethought.servlet.port.MetricsServer;
import io.forethought.testtools.BrowserPage;
import io.forethought.testtools.Chromium;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the page, each called in a real browser. */
@Tag("once")
class ScriptsTest {

  @TempDir private static Path folder;

  private static Chromium chromium;
  private static MetricsServer server;
  private static BrowserPage page;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.start(folder);
    server = MetricsServer.builder(new PrometheusRegistry()).ui().start();
    URI address = URI.create("http://localhost:" + server.port() + "/metrics/ui");
    page = chromium.open(address, 800, 600, "light");
    page.await("document.querySelector('article')");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      server.close();
      chromium.close();
    }
  }

  @Test
  void familiesHaveTheirSamplesHelpAndType() throws Exception {
    assertThat(
            families(
                """
                # HELP a_total Line one\\nand \\\\ two.
                # TYPE a_total counter
                a_total{x="1",y="}\\",\\n\\\\"} 3 1700000000000
                a_total 4
                # a comment
                # TYPE h histogram
                h_bucket{le="+Inf"} 2
                h_sum 1e3
                h_count 2
                other 7
                """))
        .isEqualTo(
            "[[\"a_total\",\"counter\",\"Line one\\nand \\\\ two.\",[[[[\"x\",\"1\"],[\"y\","
                + "\"}\\\",\\n\\\\\"]],3],[[],4]]],[\"h\",\"histogram\",\"\",[[[[\"le\",\"+Inf\"]],2],"
                + "[[],1000],[[],2]]],[\"other\",\"untyped\",\"\",[[[],7]]]]");
  }

  @Test
  void namesMayContainAnyCharacter() throws Exception {
    assertThat(
            families(
                """
                # TYPE "shop.größe" gauge
                {"shop.größe","a.b"="c"} 1
                {"x y"} 2
                """))
        .isEqualTo(
            "[[\"shop.größe\",\"gauge\",\"\",[[[[\"a.b\",\"c\"]],1]]],"
                + "[\"x y\",\"untyped\",\"\",[[[],2]]]]");
  }

  @ParameterizedTest
  @CsvSource({
    "'a NaN', NaN, 0",
    "'a +Inf', Infinity, 0",
    "'a -Inf', -Infinity, 0",
    "'a 1e-3 123', 0.001, 0",
    "'a{b=\"c\"} 5 # {trace_id=\"x\"} 1', 5, 0",
    "'a { b = \"c\" , } 5', 5, 0",
    "'a\t6', 6, 0",
    "'a 0x10', 16, 0",
    "'a', none, 1",
    "'a five', none, 1",
    "'a{b=\"c} 5', none, 1",
    "'{} ', none, 1",
    "'<html><body>', none, 1",
    "'', none, 0"
  })
  void aValueIsReadOrTheLineIsCounted(String line, String value, int unreadable) throws Exception {
    assertThat(
            page.value(
                "import('/metrics/ui/exposition.js').then(async ({read}) => {"
                    + ("const {families, unreadable} = await read(" + text(line) + ");")
                    + "const value = families.get('a')?.samples[0].value;"
                    + "return (value === undefined ? 'none' : value) + ', ' + unreadable})"))
        .isEqualTo(value + ", " + unreadable);
  }

  @ParameterizedTest
  @CsvSource({
    "'[10, 20, 40]', '[null,1,2]'",
    "'[10, 4, 6]', '[null,0.4,0.2]'",
    "'[5, NaN, 10]', '[null,0,0.5]'",
    "'[5, Infinity, 10]', '[null,0,0.5]'",
    "'[NaN, 5, 10]', '[null,0,0.5]'",
    "'[5]', '[null]'"
  })
  void aResetDrawsNoNegativeRate(String values, String rates) throws Exception {
    assertThat(
            page.value(
                "Promise.all(['history', 'lines'].map((each) => import(`/metrics/ui/${each}.js`)))"
                    + ".then(([{Series}, {rates}]) => { const series = new Series('a_total', true);"
                    + (" const values = " + values + ";")
                    + " values.forEach((value) => series.add(value, 100));"
                    + " return JSON.stringify(rates(series, values.map((_, i) => 10 * i)));})"))
        .isEqualTo(rates);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, '[[1, [5]], [2, [10]], [Infinity, [10]]]', 1",
    "0.75, '[[1, [5]], [2, [10]], [Infinity, [10]]]', 1.5",
    "0.95, '[[1, [5]], [Infinity, [10]]]', 1",
    "0.5, '[[1, [0]], [Infinity, [0]]]', null",
    "0.5, '[[Infinity, [3]]]', null",
    "0.5, '[]', null"
  })
  void quantilesAreThoseOfPrometheus(String rank, String buckets, String value) throws Exception {
    assertThat(
            page.value(
                "import('/metrics/ui/lines.js').then(({quantile}) => String(quantile("
                    + rank
                    + ", "
                    + buckets
                    + ", 0)))"))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "shop_wait_seconds, 0.0123, 12.3 ms",
    "shop_wait_seconds, 90, 1.5 min",
    "shop_wait_seconds, 0, 0 s",
    "shop_size_bytes, 1536, 1.5 KiB",
    "shop_size_bytes_total, 12, 12 B",
    "shop_full_ratio, 0.125, 12.5 %",
    "shop_orders_total, 12345678, 12.3M",
    "shop_orders, 1234, 1234",
    "shop_temperature, -3.14159, -3.14",
    "shop_orders, Infinity, +∞",
    "shop_orders, NaN, –"
  })
  void valuesHaveTheUnitOfTheirName(String name, String value, String written) throws Exception {
    assertThat(
            page.value(
                "import('/metrics/ui/format.js').then(({formatted, unitOf}) => formatted("
                    + (value + ", unitOf('" + name + "')))")))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": 1, \"metrics\": [{\"name\": \"a\", \"series\": 8}]}",
        "{\"format\": 1, \"metrics\": [{\"name\": \"b\", \"series\": 16, \"renamedFrom\":"
            + " {\"name\": \"a\"}}]}",
        "{\"format\": 1, \"metrics\": [{\"name\": \"a\", \"series\": 8, \"labels\": [{\"max\":"
            + " 8}]}]}\n\u001e{not JSON\n\u001e{\"format\": 2}",
      })
  void budgetsAreReadFromCatalogues(String catalogues) throws Exception {
    assertThat(budget("\u001e" + catalogues + "\n")).isEqualTo("8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"format\": 2, \"metrics\": [{\"name\": \"a\", \"series\": 8}]}",
        "{\"format\": 1, \"metrics\": [{\"name\": \"a\", \"series\": 8, \"labels\":"
            + " [{\"name\": \"unbounded\"}]}]}",
      })
  void withoutABoundThereIsNoBudget(String catalogues) throws Exception {
    assertThat(budget("\u001e" + catalogues + "\n")).isEqualTo("undefined");
  }

  @ParameterizedTest
  @CsvSource({
    "/, is a web page",
    "/nowhere, The metrics were refused with status 404. Not found.",
    "/metrics?name[]=%zz, The metrics were refused with status 400. The query has a %",
    "http://localhost:9/, The program does not answer."
  })
  void whyThereAreNoMetricsIsSaid(String address, String reason) throws Exception {
    assertThat(
            page.value(
                "import('/metrics/ui/scraper.js').then(({Scraper}) => new Promise((fail) =>"
                    + (" new Scraper('" + address + "', {seconds: 1, fail}).scrape()))")))
        .contains(reason);
  }

  private static String budget(String catalogues) throws Exception {
    return page.value(
        "import('/metrics/ui/budgets.js').then(({budgetsIn}) => String(budgetsIn("
            + text(catalogues)
            + ").get('a')))");
  }

  private static String families(String scrape) throws Exception {
    return page.value(
        "import('/metrics/ui/exposition.js').then(async ({read, labelsOf}) => {"
            + ("const {families} = await read(" + text(scrape) + ");")
            + "return JSON.stringify([...families.values()].map(({name, type, help, samples}) =>"
            + " [name, type, help, samples.map(({series, value}) => [labelsOf(series), value])]))"
            + "})");
  }

  /** A literal of JavaScript. */
  private static String text(String content) {
    return new JsonPrimitive(content).toString();
  }
}

package io.forethought.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes metric sets for scrapes. */
@Tag("once")
class InferTest {

  private static final String SCRAPE =
      """
      # HELP shop_orders_created_total Orders that customers placed.
      # TYPE shop_orders_created_total counter
      shop_orders_created_total{provider="paypal",firstOrder="true"} 3
      shop_orders_created_total{provider="stripe",firstOrder="false"} 5
      # HELP shop_orders_wait_ms Time to the confirmation of an order.
      # TYPE shop_orders_wait_ms histogram
      shop_orders_wait_ms_bucket{le="100"} 1
      shop_orders_wait_ms_bucket{le="500"} 2
      shop_orders_wait_ms_bucket{le="+Inf"} 2
      shop_orders_wait_ms_sum 400
      shop_orders_wait_ms_count 2
      # HELP shop_mails Mails that left the server.
      # TYPE shop_mails counter
      shop_mails{template="order"} 7
      # HELP shop_open_gauge Whether customers can order, from 0 to 1.
      # TYPE shop_open_gauge gauge
      shop_open_gauge 1
      # TYPE jvm_threads_current gauge
      jvm_threads_current 12
      """;

  private static final String INTERFACE =
      """
      package shop.metrics;

      import io.forethought.Counter;
      import io.forethought.Gauge;
      import io.forethought.Histogram;
      import io.forethought.Label;
      import io.forethought.Metrics;
      import io.forethought.RenamedFrom;
      import io.forethought.Suppress;
      import io.forethought.Unit;
      import io.prometheus.metrics.core.datapoints.CounterDataPoint;
      import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
      import io.prometheus.metrics.core.datapoints.GaugeDataPoint;

      /** Metrics whose names begin with {@code shop_}. */
      @Metrics(namespace = "shop")
      public interface ShopMetrics {

        @Suppress(value = "FT201", reason = "Existing queries read the label firstOrder.")
        @Counter(help = "Orders that customers placed.")
        CounterDataPoint ordersCreated(Provider provider, @Label(name = "firstOrder") boolean firstOrder);

        // The values were in another unit: multiply them by 0.001.
        @Histogram(
            help = "Time to the confirmation of an order.",
            unit = Unit.SECONDS,
            buckets = {0.1, 0.5})
        DistributionDataPoint ordersWait();

        // The bound is a guess from 1 value of template.
        @Counter(help = "Mails that left the server.")
        CounterDataPoint mails(@Label(max = 10) String template);

        @RenamedFrom(value = "shop_open_gauge", until = "2027-06-30")
        @Gauge(help = "Whether customers can order, from 0 to 1.")
        GaugeDataPoint open();
      }
      """;

  private static final String ENUM =
      """
      package shop.metrics;

      /** The values of the label {@code provider}. */
      public enum Provider {
        PAYPAL,
        STRIPE
      }
      """;

  private static final String RULES =
      """
      # Records metrics under the names that they had before, so that queries for these find them.
      # Remove a rule when no query reads its name any more.

      groups:
        - name: former names
          rules:
            - record: shop_mails
              expr: shop_mails_total
      """;

  @TempDir private Path folder;

  private TestCommand files;
  private Path scrape;
  private Path sources;

  @BeforeEach
  void setUp() throws IOException {
    files = new TestCommand(folder);
    scrape = Files.writeString(folder.resolve("scrape.txt"), SCRAPE);
    sources = folder.resolve("src");
  }

  @Test
  void interfacesAndEnumsAreWritten() throws IOException {
    TestCommand.Ended ended = infer();

    assertThat(ended)
        .isEqualTo(
            new TestCommand.Ended(
                0,
                """
                src/shop/metrics/ShopMetrics.java
                src/shop/metrics/Provider.java
                """,
                """
                note: jvm_threads_current: call Forethought.jvm(registry)
                note: shop_orders_wait_ms is declared as shop_orders_wait_seconds, and cannot be exported under its old name
                note: shop_mails is declared as shop_mails_total, and cannot be exported under its old name; a recording rule can compute it, see --rules: shop_mails_total
                4 metrics declared in 1 metric set, 1 metric left out
                """));
    assertThat(text("ShopMetrics.java")).isEqualTo(INTERFACE);
    assertThat(text("Provider.java")).isEqualTo(ENUM);
  }

  @Test
  void recordingRulesComputeOldNames() throws IOException {
    Path rules = folder.resolve("old-names.yml");

    TestCommand.Ended ended = infer("--rules", rules);

    assertThat(ended.out()).endsWith("old-names.yml\n");
    assertThat(ended.err()).contains("shop_orders_wait_ms").doesNotContain("shop_mails");
    assertThat(Files.readString(rules)).isEqualTo(RULES);
  }

  @Test
  void existingFilesStay() throws IOException {
    Path existing =
        Files.createDirectories(sources.resolve("shop/metrics")).resolve("Provider.java");
    Files.writeString(existing, "mine");

    assertThat(infer())
        .isEqualTo(
            new TestCommand.Ended(
                2,
                "",
                "error: src/shop/metrics/Provider.java exists; nothing was written: move it, or"
                    + " choose another place\n"));
    assertThat(Files.readString(existing)).isEqualTo("mine");
    try (Stream<Path> written = Files.list(existing.getParent())) {
      assertThat(written.toList()).isEqualTo(List.of(existing));
    }
  }

  @Test
  void aScrapeWithoutMetricsToDeclareIsAnError() throws IOException {
    Files.writeString(scrape, "# TYPE jvm_threads_current gauge\njvm_threads_current 12\n");

    assertThat(infer())
        .isEqualTo(
            new TestCommand.Ended(
                1,
                "",
                """
                note: jvm_threads_current: call Forethought.jvm(registry)
                0 metrics declared in 0 metric sets, 1 metric left out
                """));
  }

  @Test
  void metricsAreLeftOutOnRequest() throws IOException {
    TestCommand.Ended ended = infer("--ignore", "shop_orders_,shop_mails");

    assertThat(ended.out()).isEqualTo("src/shop/metrics/ShopMetrics.java\n");
    assertThat(text("ShopMetrics.java")).contains("open()").doesNotContain("mails", "orders");
  }

  @Test
  void semanticConventionsAreReadInsteadOfAScrape() throws IOException {
    Path registry = Files.createDirectories(folder.resolve("conventions"));
    Files.writeString(registry.resolve("README.md"), "# No conventions");
    Files.writeString(
        registry.resolve("shop.yaml"),
        """
        groups:
          - id: metric.shop.orders
            type: metric
            metric_name: shop.orders
            brief: Orders that customers placed.
            instrument: counter
            unit: "{order}"
        """);

    TestCommand.Ended ended =
        files.run("infer", "--registry", registry, "--package=shop.metrics", "--out", sources);

    assertThat(ended.err()).isEqualTo("1 metric declared in 1 metric set, 0 metrics left out\n");
    assertThat(text("ShopMetrics.java")).contains("CounterDataPoint orders();");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "a.new.b", "com.true", "_", "java.lang", "1a", "a-b", "a..b"})
  void wordsThatNoPackageCanHaveAreRefused(String name) {
    assertThat(files.run("infer", "--file", scrape, "--out", sources, "--package=" + name).err())
        .isEqualTo("error: --package=" + name + " is not the name of a package\n");
  }

  @Test
  void aFileForRulesIsWrittenOnlyIfThereAreRules() throws IOException {
    Files.writeString(scrape, "# HELP shop_a What it is.\n# TYPE shop_a gauge\nshop_a 1\n");
    Path rules = folder.resolve("rules.yml");

    assertThat(infer("--rules", rules).exit()).isZero();
    assertThat(rules).doesNotExist();
  }

  private TestCommand.Ended infer(Object... more) {
    Object[] fixed = {
      "infer", "--file", scrape, "--package", "shop.metrics", "--out", sources, "--until=2027-06-30"
    };
    return files.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray());
  }

  private String text(String name) throws IOException {
    return Files.readString(sources.resolve("shop/metrics").resolve(name));
  }
}

package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

class FromPrometheusClientTest implements RewriteTest {

  @TempDir private Path folder;

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new FromPrometheusClient())
        .parser(
            JavaParser.fromJavaVersion()
                .classpath("prometheus-metrics-core", "prometheus-metrics-model", "simpleclient"))
        .afterTypeValidationOptions(TypeValidation.none());
  }

  @BeforeEach
  @AfterEach
  void clear() {
    PrometheusRegistry.defaultRegistry.clear();
  }

  @Test
  void aFieldBecomesAMethodOfASet() {
    rewriteRun(
        java(
            """
            package shop;

            import io.prometheus.metrics.core.metrics.Counter;

            class Orders {
                private static final Counter PAYMENTS =
                    Counter.builder()
                        .name("shop_payments_total")
                        .help("Payments that customers began.")
                        .labelNames("provider")
                        .register();

                void pay(boolean stripe) {
                    if (stripe) {
                        PAYMENTS.labelValues("stripe").inc();
                    } else {
                        PAYMENTS.labelValues("paypal").inc(2);
                    }
                }
            }
            """,
            """
            package shop;

            import io.forethought.runtime.Forethought;

            class Orders {
                private static final ShopMetrics METRICS = Forethought.metrics(ShopMetrics.class);

                void pay(boolean stripe) {
                    if (stripe) {
                        METRICS.payments(Provider.STRIPE).inc();
                    } else {
                        METRICS.payments(Provider.PAYPAL).inc(2);
                    }
                }
            }
            """),
        java(
            null,
            """
            package shop;

            /** The values of the label {@code provider}. */
            public enum Provider {
              PAYPAL,
              STRIPE
            }
            """),
        java(
            null,
            """
            package shop;

            import io.forethought.Counter;
            import io.forethought.Metrics;
            import io.prometheus.metrics.core.datapoints.CounterDataPoint;

            /** Metrics whose names begin with {@code shop_}. */
            @Metrics(namespace = "shop")
            public interface ShopMetrics {

              @Counter(help = "Payments that customers began.")
              CounterDataPoint payments(Provider provider);
            }
            """));
  }

  @Test
  void theSimpleclientHasOtherWords() {
    Program.Converted converted =
        converted(
            "io.prometheus.client",
            """
            static final Counter A = Counter.build("shop_sales", "Sales of the shop.").register();
            static final Gauge B = Gauge.build().namespace("shop").subsystem("stock").name("parcels").help("Parcels that wait.").labelNames("carrier").register();
            static final Histogram C = Histogram.build().name("shop_wait_seconds").help("Time that customers wait.").linearBuckets(0.1, 0.1, 3).register();
            public static void run() {
              A.inc();
              B.labels("rail").set(3);
              C.observe(0.25);
            }
            """);

    assertThat(converted.kept()).isEmpty();
    assertThat(series(converted.program()))
        .containsExactly(
            "shop_sales_total 1.0",
            "shop_stock_parcels{carrier=\"rail\"} 3.0",
            "shop_wait_seconds_bucket{le=\"+Inf\"} 1",
            "shop_wait_seconds_bucket{le=\"0.30000000000000004\"} 1",
            "shop_wait_seconds_count 1",
            "shop_wait_seconds_sum 0.25");
  }

  @Test
  void theSeriesAreTheSame() {
    String body =
        """
        static final Counter PAYMENTS = Counter.builder().name("shop_payments").help("Payments that customers began.").labelNames("provider", "saved_card").register();
        static final Counter ORDERS = Counter.builder().name("shop_orders").help("Orders that customers placed.").register();
        static final Gauge STOCK = Gauge.builder().name("shop_stock").help("Parcels that are in stock.").labelNames("carrier").register();
        static final Histogram WAIT = Histogram.builder().name("shop_wait").unit(Unit.SECONDS).help("Time that customers wait.").labelNames("page").register();
        static final Histogram BASKET = Histogram.builder().name("shop_basket_articles").classicOnly().classicUpperBounds(1, 5, 10).help("Articles of a basket.").register();
        static final Histogram RAW = Histogram.builder().name("shop_raw_seconds").nativeOnly().help("Time without a bound.").register();
        static final Histogram STEPS = Histogram.builder().name("shop_steps").classicOnly().classicLinearUpperBounds(0.1, 0.1, 4).help("Steps that customers take.").register();
        static final Histogram POWERS = Histogram.builder().name("shop_powers").classicOnly().classicExponentialUpperBounds(0.1, 3, 4).help("Powers of things.").register();
        static final Summary SIZE = Summary.builder().name("shop_size").unit(Unit.BYTES).help("Size of the invoices.").quantile(0.5, 0.01).quantile(0.9).register(PrometheusRegistry.defaultRegistry);
        public static void run() {
          String provider = "stripe".trim();
          PAYMENTS.labelValues(provider, "true").inc();
          PAYMENTS.labelValues("paypal", "false").inc(2);
          ORDERS.inc();
          ORDERS.inc((long) ORDERS.get());
          STOCK.initLabelValues("post");
          CounterDataPoint point = PAYMENTS.labelValues("cash", "false");
          point.inc(5);
          STOCK.labelValues("rail").set(7);
          STOCK.labelValues("rail").dec();
          WAIT.labelValues("home").observe(0.7);
          BASKET.observe(4);
          RAW.observe(0.3);
          STEPS.observe(0.01);
          POWERS.observe(0.01);
          SIZE.observe(2000);
        }
        """;
    Program program = Program.of(ClientSource.of("io.prometheus.metrics.core.metrics", body));
    Program.Converted converted = program.converted(new FromPrometheusClient());
    List<String> before = series(program);
    clear();

    assertThat(converted.kept()).isEmpty();
    assertThat(series(converted.program())).isEqualTo(before);
    assertThat(converted.source("ShopMetrics")).contains("kind = HistogramKind.BOTH");
  }

  @Test
  void fieldsOfOtherTypesAreReplaced() {
    Program.Converted converted =
        Program.of(
                ClientSource.of(
                    "io.prometheus.metrics.core.metrics",
                    "public static final Counter A = Counter.builder().name(\"shop_sales\").labelNames(\"channel\").register();"),
                "package shop.web;\n\nimport shop.Shop;\n\npublic class Page {\n  void open() {\n    Shop.A.labelValues(\"web\").inc();\n  }\n}\n")
            .converted(new FromPrometheusClient());

    assertThat(converted.source("Page"))
        .contains("METRICS.sales(\"web\").inc();")
        .contains("import shop.ShopMetrics;");
    converted.program().compiled(folder);
  }

  private Program.Converted converted(String library, String body) {
    Program.Converted converted =
        Program.of(ClientSource.of(library, body)).converted(new FromPrometheusClient());
    converted.program().compiled(folder);
    return converted;
  }

  /** The series that are not 0 after a run. */
  private List<String> series(Program program) {
    try (URLClassLoader loader = program.compiled(folder.resolve("run" + program.hashCode()))) {
      loader.loadClass("shop.Shop").getMethod("run").invoke(null);
      return Scrape.text(PrometheusRegistry.defaultRegistry)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("forethought_"))
          .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
          .sorted()
          .toList();
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

class FromMicrometerTest implements RewriteTest {

  @TempDir private Path folder;

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new FromMicrometer())
        .parser(JavaParser.fromJavaVersion().classpath("micrometer-core"))
        .afterTypeValidationOptions(TypeValidation.none());
  }

  @Test
  void aFieldBecomesADataPoint() {
    rewriteRun(
        java(
            """
            package shop;

            import io.micrometer.core.instrument.Counter;
            import io.micrometer.core.instrument.MeterRegistry;

            class Orders {
                private final Counter placed;

                Orders(MeterRegistry registry) {
                    this.placed =
                        Counter.builder("shop.orders.placed")
                            .description("Orders that customers placed.")
                            .register(registry);
                }

                void place() {
                    placed.increment();
                }
            }
            """,
            """
            package shop;

            import io.forethought.runtime.Forethought;
            import io.micrometer.core.instrument.MeterRegistry;
            import io.prometheus.metrics.core.datapoints.CounterDataPoint;

            class Orders {
                private static final ShopMetrics METRICS = Forethought.metrics(ShopMetrics.class);
                private final CounterDataPoint placed;

                Orders(MeterRegistry registry) {
                    this.placed =
                        METRICS.ordersPlaced();
                }

                void place() {
                    placed.inc();
                }
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

              @Counter(help = "Orders that customers placed.")
              CounterDataPoint ordersPlaced();
            }
            """));
  }

  @Test
  void whatIsNotCertainIsKeptAndMarked() {
    rewriteRun(
        java(
            """
            package shop;

            import io.micrometer.core.instrument.MeterRegistry;

            class Orders {
                void place(MeterRegistry registry, String country) {
                    registry.counter("shop." + country).increment();
                }
            }
            """,
            """
            package shop;

            import io.micrometer.core.instrument.MeterRegistry;

            class Orders {
                void place(MeterRegistry registry, String country) {
                    /*~~(counter is kept: its name is not a constant)~~>*/registry.counter("shop." + country).increment();
                }
            }
            """));
  }

  @Test
  void aConstantBecomesACall() {
    Program.Converted converted =
        converted(
            """
            private static final Counter PLACED =
                io.micrometer.core.instrument.Metrics.counter("shop.orders", "kind", "new");
            static class Cart {
              void buy() {
                Orders.PLACED.increment();
              }
            }
            void place() {
              PLACED.increment(2);
            }
            """);

    assertThat(converted.source("Orders"))
        .contains("METRICS.orders(\"new\").inc(2);", "METRICS.orders(\"new\").inc();")
        .doesNotContain("PLACED", "CounterDataPoint");
  }

  @Test
  void aTimeThatIsMeasuredByHandIsObserved() {
    Program.Converted converted =
        converted(
            """
            void take(MeterRegistry registry, Runnable task) {
              Timer.Sample sample = Timer.start(registry);
              task.run();
              sample.stop(Timer.builder("shop.task").tag("ok", "true").register(registry));
            }
            """);

    assertThat(converted.source("Orders"))
        .contains(
            "long sample = System.nanoTime();",
            "METRICS.task(true).observe((System.nanoTime() - sample) / 1e9);")
        .doesNotContain("micrometer.core.instrument.Timer");
  }

  @Test
  void namesOfTheSourcesAreNotUsedAgain() {
    Program.Converted converted =
        Program.of(
                MicrometerSource.of(
                    "void a(MeterRegistry r) { r.counter(\"shop.sales\", \"channel\", \"app\").increment();"
                        + " r.counter(\"shop.sales\", \"channel\", \"web\").increment(); } int METRICS;"),
                "package shop;\npublic class ShopMetrics {}\n",
                "package shop;\npublic class Channel {}\n")
            .converted(new FromMicrometer());

    assertThat(converted.source("Orders"))
        .contains("SHOP_METRIC_SET = Forethought.metrics(ShopMetricSet.class)")
        .contains("SHOP_METRIC_SET.sales(ShopChannel.APP).inc();");
    converted.program().compiled(folder);
  }

  @Test
  void otherNamesOfAnImportStay() {
    String source =
        MicrometerSource.of(
                """
                Counter a;
                static final long DAY = TimeUnit.DAYS.toMillis(1);
                void a(MeterRegistry r) {
                  a = r.counter("a");
                  a.increment();
                  r.timer("b").record(1, MILLISECONDS);
                }
                """)
            .replace(
                "import io.micrometer.core.instrument.Counter;",
                "import static java.util.concurrent.TimeUnit.MILLISECONDS;\nimport java.util.concurrent.*;")
            .replace(
                "import io.micrometer.core.instrument.MeterRegistry;",
                "import io.micrometer.core.instrument.*;")
            .replace("import io.micrometer.core.instrument.Timer;", "");

    Program.Converted converted = Program.of(source).converted(new FromMicrometer());

    assertThat(converted.source("Orders"))
        .contains("import io.micrometer.core.instrument.MeterRegistry;")
        .contains("import java.util.concurrent.*;");
    converted.program().compiled(folder);
  }

  @Test
  void testsThatReadAMeterAreMarked() {
    Program program =
        Program.of(MicrometerSource.of("void a(MeterRegistry r) { r.counter(\"a\").increment(); }"))
            .with(
                "src/test/java/shop/OrdersTest.java",
                MicrometerSource.of(
                        "double a(MeterRegistry r) { return r.get(\"a\").counter().count(); }")
                    .replace("class Orders", "class OrdersTest"));

    Program.Converted converted = program.converted(new FromMicrometer());

    assertThat(converted.source("Orders")).contains("METRICS.a().inc()");
    assertThat(converted.source("OrdersTest"))
        .contains(
            "/*~~(a_total is replaced, so this test cannot read it)~~>*/r.get(\"a\").counter()");
    assertThat(converted.kept())
        .containsExactly("get a: a_total is replaced, so this test cannot read it");
  }

  private Program.Converted converted(String body) {
    Program.Converted converted =
        Program.of(MicrometerSource.of(body)).converted(new FromMicrometer());
    converted.program().compiled(folder);
    return converted;
  }
}

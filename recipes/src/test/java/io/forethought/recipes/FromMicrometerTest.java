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
  void valuesThatAreConstantsBecomeAnEnum() {
    Program.Converted converted =
        converted(
            """
            void take(MeterRegistry registry, boolean card) {
              registry.counter("shop.payments", "provider", card ? "stripe" : "cash").increment();
              registry.counter("shop.sales", "channel", "app").increment();
              registry.counter("shop.sales", "channel", "web").increment();
              registry.counter("shop.visits", "member", "true").increment();
            }
            """);

    assertThat(converted.source("Orders"))
        .contains(
            "METRICS.payments(card ? \"stripe\" : \"cash\").inc();",
            "METRICS.sales(Channel.APP).inc();",
            "METRICS.sales(Channel.WEB).inc();",
            "METRICS.visits(true).inc();");
    assertThat(converted.source("Channel")).contains("  APP,\n  WEB\n");
    assertThat(converted.source("ShopMetrics"))
        .contains(
            "// The values of provider are not constants: check its bound. More values are recorded as"
                + " _other.")
        .contains("CounterDataPoint payments(@Label(max = 50) String provider);");
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
  void aMeterIsKeptWithEverythingThatUsesIt() {
    assertKept(
        "void a(MeterRegistry r) { b(r.counter(\"a\")); } void b(Counter c) { c.increment(); }",
        "counter a_total: it is passed to b");
    assertKept(
        "Counter a(MeterRegistry r) { return r.counter(\"a\"); }",
        "counter a_total: the method a returns it to others");
    assertKept(
        "java.util.Map<String, Counter> all = java.util.Map.of(); void a(MeterRegistry r) {"
            + " all.computeIfAbsent(\"x\", x -> r.counter(\"a\", \"x\", x)).increment(); }",
        "counter a_total: its map is not a new one");
    assertKept(
        "java.util.Map<String, Counter> all = new java.util.HashMap<>(); void a(MeterRegistry r) {"
            + " all.put(\"x\", r.counter(\"a\")); all.values().forEach(Counter::increment); }",
        "counter a_total: the source uses its map in another way");
    assertKept(
        "void a(MeterRegistry r) { java.util.function.Supplier<Counter> s = () -> r.counter(\"a\"); }",
        "counter a_total: a lambda returns it");
    assertKept(
        "void a(MeterRegistry r) { Timer t = r.timer(\"a\"); t.wrap(() -> {}).run(); }",
        "timer a_seconds: nothing replaces its call of wrap");
    assertKept(
        "void a(MeterRegistry r) { r.counter(\"a\", \"x\", \"1\").increment(); r.counter(\"a\").increment(); }",
        "counter a_total: other places give a_total other tags");
    assertKept(
        "void a(MeterRegistry r, String user) { r.counter(\"a\", \"user.id\", user).increment(); }",
        "counter a_total: the tag user_id can have a value for every user: remove the tag first,"
            + " because labels of metric sets have a bound");
    assertKept(
        "void a(MeterRegistry r) { r.counter(\"orders.created\").increment(); }",
        "counter orders.created: its name in Prometheus depends on the version of Micrometer");
    assertKept(
        "void a(MeterRegistry r, java.util.List<io.micrometer.core.instrument.Tag> tags) { r.counter(\"a\", tags).increment(); }",
        "counter a_total: the names of its tags are not known");
    assertKept(
        "void a() { new io.micrometer.core.instrument.simple.SimpleMeterRegistry().counter(\"a\").increment(); }",
        "counter a_total: its registry is not that of Prometheus");
    assertKept(
        "void a(MeterRegistry r) { long t = Timer.start(r).stop(r.timer(\"a\")); }",
        "timer a_seconds: the source uses the time that stop returns");
    assertKept(
        "void a(MeterRegistry r) { r.summary(\"latency.ms\").record(3); }",
        "summary latency_ms: its name would be latency_seconds, and it cannot keep the old one:"
            + " change the name or the unit first");
  }

  @Test
  void whatNoRecipeReplacesIsReported() {
    assertKept(
        "void a(MeterRegistry r) { r.config().commonTags(\"region\", \"eu\"); }",
        "commonTags: replaced meters do not have these tags; let Prometheus add them");
    assertKept(
        "void a(MeterRegistry r) { io.micrometer.core.instrument.LongTaskTimer.builder(\"a\").register(r); }",
        "LongTaskTimer: no recipe replaces it; BlockInProgress counts tasks");
    assertKept(
        "@io.micrometer.core.annotation.Timed(\"a\") public void a() {}",
        "@Timed: its series have the labels class, method and exception, which measured methods do not"
            + " have");
  }

  private void assertKept(String body, String... kept) {
    Program.Converted converted = converted(body);

    assertThat(converted.kept()).containsExactly(kept);
  }

  @Test
  void namesOfTheSourcesAreNotUsedAgain() {
    Program.Converted converted =
        Program.of(
                source(
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
  void testsAreNotChanged() {
    Program program =
        Program.of(source("void a(MeterRegistry r) { r.counter(\"a\").increment(); }"))
            .with(
                "src/test/java/shop/OrdersTest.java",
                source("void a(MeterRegistry r) { r.counter(\"a\").count(); }")
                    .replace("class Orders", "class OrdersTest"));

    Program.Converted converted = program.converted(new FromMicrometer());

    assertThat(converted.source("OrdersTest")).contains("r.counter(\"a\").count()");
    assertThat(converted.source("Orders")).contains("METRICS.a().inc()");
  }

  private Program.Converted converted(String body) {
    Program.Converted converted = Program.of(source(body)).converted(new FromMicrometer());
    converted.program().compiled(folder);
    return converted;
  }

  private static String source(String body) {
    return """
    package shop;

    import io.micrometer.core.instrument.Counter;
    import io.micrometer.core.instrument.MeterRegistry;
    import io.micrometer.core.instrument.Timer;

    public class Orders {
    %s}
    """
        .formatted(body.indent(2));
  }
}

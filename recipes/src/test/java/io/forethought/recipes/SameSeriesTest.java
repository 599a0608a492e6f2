package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same program records the same series before and after the recipe. */
class SameSeriesTest {

  private static final String START =
      """
      package shop;

      import io.micrometer.core.instrument.Counter;
      import io.micrometer.core.instrument.DistributionSummary;
      import io.micrometer.core.instrument.Gauge;
      import io.micrometer.core.instrument.MeterRegistry;
      import io.micrometer.core.instrument.Metrics;
      import io.micrometer.core.instrument.Tag;
      import io.micrometer.core.instrument.Tags;
      import io.micrometer.core.instrument.Timer;
      import java.time.Duration;
      import java.util.ArrayDeque;
      import java.util.EnumMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Queue;
      import java.util.concurrent.ConcurrentHashMap;
      import java.util.concurrent.TimeUnit;
      import java.util.concurrent.atomic.AtomicInteger;

      public class Shop {

      """;

  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void clear() {
    PrometheusRegistry.defaultRegistry.clear();
    Metrics.globalRegistry.getRegistries().forEach(Metrics::removeRegistry);
    Metrics.globalRegistry.clear();
  }

  @Test
  void counters() {
    check(
        """
        static final String PREFIX = "shop.";
        static final String NAME = PREFIX + "orders.accepted";
        private final Counter orders;
        private Counter refunds;
        Shop(MeterRegistry registry) {
          orders = Counter.builder(NAME).description("Orders that customers placed.").register(registry);
          this.refunds = registry.counter("shop.refunds.total", "kind", "partial");
        }
        public static void run(MeterRegistry registry) {
          Shop shop = new Shop(registry);
          shop.orders.increment();
          shop.orders.increment(2.5);
          if (shop.refunds != null) {
            shop.refunds.increment(2);
          }
          for (String channel : List.of("app", "web")) {
            registry.counter("visits", "channel", channel, "new-visitor", "true").increment();
          }
          registry.counter("visits", Tags.of("channel", "app", "new-visitor", "false")).increment();
          registry.counter("clicks", List.of(Tag.of("button", "buy"))).increment();
          registry.counter("clicks", List.of(Tag.of("button", "cancel"))).increment(3);
          Counter.builder("bytes.sent").baseUnit("bytes").tags("a", "1", "b", "x").register(registry).increment(5);
          int seen = (int) shop.orders.count();
          registry.counter("seen").increment(seen);
        }
        """);
  }

  @Test
  void timers() {
    check(
        """
        private static Timer timer(MeterRegistry registry, String step) {
          return registry.timer("shop.step", "step", step);
        }
        public static void run(MeterRegistry registry) throws Exception {
          Timer checkout = Timer.builder("shop.checkout").description("Time of a checkout.").register(registry);
          checkout.record(Duration.ofMillis(250));
          checkout.record(1500, TimeUnit.MILLISECONDS);
          checkout.record(2, TimeUnit.SECONDS);
          checkout.record(1, TimeUnit.MINUTES);
          checkout.record(500_000L + 1, TimeUnit.MICROSECONDS);
          Timer slo = Timer.builder("shop.pay").serviceLevelObjectives(Duration.ofMillis(500), Duration.ofSeconds(5)).register(registry);
          slo.record(Duration.ofMillis(700));
          Timer.builder("shop.search").publishPercentileHistogram().tag("page", "1".trim()).register(registry).record(Duration.ofMillis(42));
          Timer.builder("shop.find").publishPercentileHistogram().serviceLevelObjectives(Duration.ofMillis(300)).minimumExpectedValue(Duration.ofMillis(10)).maximumExpectedValue(Duration.ofSeconds(2)).register(registry).record(Duration.ofMillis(42));
          Timer.builder("shop.look").publishPercentiles(0.5, 0.9).register(registry).record(Duration.ofMillis(0));
          timer(registry, "pack").record(Duration.ofSeconds(3));
          timer(registry, "send").record(Duration.ofSeconds(4));
          registry.timer("shop.lookups", "cache", "hit").record(1, TimeUnit.NANOSECONDS);
        }
        """);
  }

  @Test
  void timedBlocks() {
    check(
        """
        static class Stock {
          private final Timer timer;
          Stock(MeterRegistry registry) {
            timer = registry.timer("stock.take");
          }
          int take(int pieces) {
            return timer.record(() -> pieces + 1);
          }
          String checked() throws Exception {
            return timer.recordCallable(() -> "x");
          }
        }
        public static void run(MeterRegistry registry) throws Exception {
          Stock stock = new Stock(registry);
          registry.counter("taken").increment(stock.take(2));
          stock.checked();
          Runnable task = () -> {};
          registry.timer("stock.task").record(task);
          Timer.Sample sample = Timer.start(registry);
          String outcome = "ok";
          try {
            task.run();
          } catch (RuntimeException e) {
            outcome = "failed";
            throw e;
          } finally {
            sample.stop(Timer.builder("stock.count").tag("outcome", outcome).register(registry));
          }
        }
        """);
  }

  @Test
  void summaries() {
    check(
        """
        public static void run(MeterRegistry registry) {
          DistributionSummary sizes = DistributionSummary.builder("parcel.size").baseUnit("bytes").serviceLevelObjectives(10, 100).register(registry);
          sizes.record(50);
          registry.summary("parcel.price", "currency", "eur").record(9.5);
          registry.counter("parcels").increment(sizes.count() + sizes.totalAmount());
        }
        """);
  }

  @Test
  void gauges() {
    check(
        """
        private static final Queue<String> QUEUE = new ArrayDeque<>(List.of("a", "b"));
        private static AtomicInteger users;
        private static final AtomicInteger CARTS = new AtomicInteger(3);
        static int load() {
          return 4;
        }
        public static void run(MeterRegistry registry) {
          Gauge.builder("queue.length", QUEUE, Queue::size).description("Orders that wait.").register(registry);
          Gauge.builder("load.one", () -> load()).tag("core", "all").register(registry);
          Gauge.builder("load.two", Shop::load).register(registry);
          users = registry.gauge("users", new AtomicInteger(5));
          users.incrementAndGet();
          registry.gauge("carts", Tags.of("shop", "berlin"), CARTS);
          registry.gauge("length", QUEUE, queue -> queue.size() * 2);
        }
        """);
  }

  @Test
  void otherShapes() {
    check(
        """
        private static final Map<String, Counter> MAP = new ConcurrentHashMap<>();
        static final Counter GLOBAL = Metrics.counter("global.calls");
        interface Named {
          String HITS = "named.hits";
          default void hit(MeterRegistry registry) {
            registry.counter(Named.HITS, "kind", kind()).increment();
          }
          String kind();
        }
        enum Size implements Named {
          SMALL, LARGE;
          private static final AtomicInteger SOLD = new AtomicInteger();
          public String kind() {
            return name();
          }
          void sell(MeterRegistry registry) {
            registry.counter("size.sold", "size", name().toLowerCase()).increment();
          }
        }
        record Box(MeterRegistry registry, String label) {
          void open() {
            registry.counter("box.opened", "label", label).increment();
          }
        }
        class Inner {
          private final Counter own;
          Inner(MeterRegistry registry) {
            own = registry.counter("inner.calls");
          }
          void call() {
            Runnable task = () -> own.increment();
            task.run();
            new Object() {
              void more() {
                own.increment(2);
              }
            }.more();
          }
        }
        public static void run(MeterRegistry registry) {
          Metrics.addRegistry(registry);
          GLOBAL.increment();
          Size.SMALL.hit(registry);
          Size.LARGE.sell(registry);
          new Box(registry, "red").open();
          new Shop().new Inner(registry).call();
          Counter late = null;
          if (Size.SOLD.get() == 0) {
            late = registry.counter("late");
          }
          if (late != null) {
            late.increment();
          }
          List.of("a", "b").forEach(each -> registry.counter("listed", "value", each).increment());
          MAP.computeIfAbsent("x", key -> Counter.builder("mapped").tag("key", key).register(registry)).increment();
          MAP.computeIfAbsent("y", key -> {
            return registry.counter("mapped", "key", key);
          }).increment(2);
          Map<Size, Timer> timers = new EnumMap<>(Size.class);
          timers.put(Size.SMALL, registry.timer("sizes"));
          timers.get(Size.SMALL).record(Duration.ofSeconds(1));
          var inferred = registry.timer("inferred");
          inferred.record(Duration.ofSeconds(2));
          String text = registry.timer("stock.text").record(() -> "x");
          registry.summary("text.length").record(text.length());
        }
        """);
  }

  private void check(String body) {
    Program before = Program.of(START + body + "}\n");
    Program.Converted converted = before.converted(new FromMicrometer());
    assertThat(converted.kept()).isEmpty();
    List<String> old = series(before, "before");
    clear();

    // Metrics with a better name are also exposed under the old one.
    assertThat(series(converted.program(), "after")).containsAll(old);
  }

  /**
   * The series after a run, without creation times and maxima, and with durations of calls as 0.
   */
  private List<String> series(Program program, String name) {
    PrometheusMeterRegistry registry =
        new PrometheusMeterRegistry(
            PrometheusConfig.DEFAULT,
            PrometheusRegistry.defaultRegistry,
            io.micrometer.core.instrument.Clock.SYSTEM);
    try (URLClassLoader loader = program.compiled(folder.resolve(name))) {
      loader.loadClass("shop.Shop").getMethod("run", MeterRegistry.class).invoke(null, registry);
      return Scrape.text(PrometheusRegistry.defaultRegistry)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.matches(".*_max[{ ].*"))
          .filter(line -> !line.startsWith("forethought_"))
          .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
          .map(line -> line.matches("stock_.*_sum.*") ? line.replaceAll(" [^ ]*$", " time") : line)
          .sorted()
          .toList();
    } catch (ReflectiveOperationException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

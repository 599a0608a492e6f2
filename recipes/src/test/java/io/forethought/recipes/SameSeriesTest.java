package io.forethought.recipes;

import org.junit.jupiter.api.Test;

/** The same program records the same series before and after the recipe. */
class SameSeriesTest extends SeriesComparison {

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
          DistributionSummary.builder("parcel.weight").publishPercentileHistogram().minimumExpectedValue(5.0).maximumExpectedValue(700.5).register(registry).record(42);
          registry.summary("parcel.price", "currency", "eur").record(9.5);
          registry.counter("parcel.lost", java.util.Collections.emptyList()).increment();
          registry.summary("parcel.day", "day", java.time.DayOfWeek.FRIDAY.name().toLowerCase(java.util.Locale.ROOT)).record(1);
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
}

package io.forethought.recipes;

import org.junit.jupiter.api.Test;

/** Meters in less usual places. */
class SameSeriesInOtherShapesTest extends SeriesComparison {

  @Test
  void otherShapes() {
    check(
        """
        private static final Map<String, Counter> MAP = new ConcurrentHashMap<>();
        private static Counter create(String key) {
          return Metrics.counter("mapped", "key", key);
        }
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
          MAP.computeIfAbsent("z", Shop::create).increment(3);
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
}

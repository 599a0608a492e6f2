package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import org.junit.jupiter.api.Test;

/** Tests that findings about generated metric sets are reported where the user declared them. */
class MeasuredMethodFindingsTest {

  @Test
  void findingsPointAtTheAnnotationsAndParameters() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "Shop")
                interface Orders {

                  @Timed(buckets = {1, 0.5}, help = "Time to take an order.")
                  void take(@Label String customer, @Label(max = 500) String campaign);

                  @Counted(name = "shop_cancellations")
                  @SuppressWarnings("FT218")
                  void cancel(@Label boolean region);

                  @Budget(max = 5, reason = "There is only one branch.")
                  @Counted
                  void close(@Label(name = "Branch", values = {"a", "a"}) String branch);
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.messages()).noneMatch(message -> message.contains("OrdersMetrics"));
    assertThat(run.findings())
        .containsExactly(
            "error FT101 Orders.java:5:27",
            "error FT301 Orders.java:8:24",
            "error FT205 Orders.java:9:27",
            "warning FT218 Orders.java:9:27",
            "error FT214 Orders.java:9:50",
            "error FT102 Orders.java:11:19",
            "warning FT216 Orders.java:15:3",
            "error FT201 Orders.java:17:28",
            "error FT204 Orders.java:17:53");
  }

  @Test
  void aCallOfAnObjectOnItselfCanBeAccepted() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;
                import java.util.function.Supplier;

                @Instrumented(namespace = "shop")
                interface Orders {
                  @Counted void take();
                  @Counted(name = "shop_orders_taken_total") void take(int id);
                  void take(String id);
                }

                class Stored implements Orders {
                  private final Orders orders;
                  private final Runnable early = () -> take();
                  Stored(Orders orders) { this.orders = orders; }
                  public void take() { orders.take(2); }
                  public void take(int id) { take("2"); }
                  @Suppress(value = "FT811", reason = "The same order is taken again.")
                  public void take(String id) { this.take(); }
                  class Other {
                    void take() {}
                    void run() { take(); }
                  }
                  Runnable later = new Runnable() {
                    public void run() { take(); }
                    void take() {}
                  };
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings()).containsExactly("error FT811 Orders.java:15:26");
  }

  @Test
  void onlyAClassThatCanBeExtendedCanBeMeasuredInstead() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                interface Orders { @Counted void take(); void all(); }
                record One() implements Orders { public void take() {} public void all() { take(); } }
                enum Two implements Orders { TWO; public void take() {} public void all() { take(); } }
                class Three implements Orders { public void take() {} public void all() { take(); } }
                """)
            .run();

    assertThat(run.messages().stream().map(message -> message.contains("measure the class")))
        .containsExactly(false, true, false);
  }

  @Test
  void onlyTheAnnotationIsReportedIfTheOnlyMethodCannotBeMeasured() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                class Orders {
                  @Counted private void take() {}

                  @Instrumented(of = Runnable.class)
                  interface Job extends Runnable {
                    @Counted void stop();
                  }

                  @Instrumented
                  interface Empty {}
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .containsExactly(
            "error FT802 Orders.java:7:3",
            "error FT802 Orders.java:11:5",
            "error FT803 Orders.java:14:3");
  }

  @Test
  void findingsAboutBucketsAndExemplarsPointAtTheAttributes() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;

                @Instrumented(namespace = "shop")
                interface Orders {

                  @Timed(buckets = {1, 2}, kind = HistogramKind.NATIVE)
                  void take();

                  @Timed(exemplars = true, exemplarLabels = String.class)
                  @CountExceptions(exemplarLabels = Request.class)
                  void cancel();

                  interface Request {}
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .containsExactly(
            "warning FT425 Orders.java:8:20",
            "error FT424 Orders.java:11:51",
            "error FT424 Orders.java:12:44");
  }

  @Test
  void aMetricOfAnotherSetHasItsOwnBuckets() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;

                @Instrumented
                interface Orders {

                  @Timed(in = Totals.class, metric = "served", kind = HistogramKind.BOTH)
                  @Counted(in = Totals.class, metric = "called", exemplars = true)
                  void serve();

                  @Metrics(namespace = "shop", subsystem = "totals")
                  interface Totals {
                    @Histogram(help = "Time at a desk.", unit = Unit.SECONDS)
                    DistributionDataPoint served();

                    @Counter(help = "Visits of a desk.")
                    CounterDataPoint called();
                  }
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .containsExactly("error FT812 Orders.java:9:3", "error FT812 Orders.java:10:3");
  }

  @Test
  void aMetricOfAnotherSetHasItsOwnBounds() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Orders",
                """
                package shop;

                import io.forethought.*;
                import io.prometheus.metrics.core.datapoints.*;

                @Instrumented
                interface Orders {

                  @Counted(in = Totals.class, metric = "called")
                  void serve(@Label(name = "desk", from = 1, to = 3) int number);

                  @Counted(in = Totals.class, metric = "called")
                  @InProgress(name = "shop_desks_busy")
                  void open(@Label(name = "desk", from = 1, to = 3) int number);

                  @Metrics(namespace = "shop", subsystem = "totals")
                  interface Totals {
                    @Counter(help = "Visits of a desk.")
                    CounterDataPoint called(@Label(from = 1, to = 5) int desk);
                  }
                }
                """)
            .run();

    assertThat(run.foreignMessages()).isEmpty();
    assertThat(run.findings())
        .containsExactly("error FT814 Orders.java:10:43", "error FT814 Orders.java:10:51");
  }
}

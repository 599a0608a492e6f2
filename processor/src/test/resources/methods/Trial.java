package shop;

import com.sun.management.ThreadMXBean;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Calls a decorated service in each way, and returns what was recorded. */
public final class Trial {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private Throwable thrown;
  private CompletableFuture<String> report = new CompletableFuture<>();

  private final OrderService service =
      new OrderService() {
        @Override
        public String take(OrderType orderType, String start) throws PaymentDeclined, IOException {
          if (thrown instanceof PaymentDeclined declined) {
            throw declined;
          }
          if (thrown instanceof IOException failure) {
            throw failure;
          }
          if (thrown instanceof Error error) {
            throw error;
          }
          return start.isEmpty() ? "" : orderType + start;
        }

        @Override
        public void cancel(int reason) {}

        @Override
        public CompletionStage<String> report(String format) {
          return report;
        }

        @Override
        public int open() {
          return 7;
        }
      };

  /** Results, and methods that are only passed on. */
  public List<String> results() throws Exception {
    OrderService metered = OrderServiceMetered.of(service, registry);
    String taken = metered.take(OrderService.OrderType.VIP, "!");
    metered.cancel(2);
    metered.cancel(2);
    return List.of(taken, String.valueOf(metered.open()), recorded());
  }

  /** Whether the same exceptions leave, and how they are counted. */
  public List<String> exceptions() throws Exception {
    OrderService metered = OrderServiceMetered.of(service, registry);
    List<Throwable> all =
        List.of(
            new OrderService.PaymentDeclined(),
            new FileNotFoundException(),
            new IOException(),
            new StackOverflowError());
    for (Throwable each : all) {
      thrown = each;
      same(each, () -> metered.take(OrderService.OrderType.STANDARD, ""));
    }
    return List.of(recorded());
  }

  /** A stage that is not complete, and how it can end. */
  public List<String> stages() throws Exception {
    OrderService metered = OrderServiceMetered.of(service, registry);
    if (metered.report("pdf") != report) {
      throw new AssertionError("another stage");
    }
    String before = recorded();
    report.complete("done");
    report = new CompletableFuture<>();
    metered.report("html");
    report.completeExceptionally(new IOException());
    report = new CompletableFuture<>();
    metered.report("html").toCompletableFuture().cancel(true);
    report = null;
    metered.report("pdf");
    return List.of(before, recorded());
  }

  /** A metric set that fails. */
  public List<String> failures() throws Exception {
    OrderServiceMetrics failing =
        (OrderServiceMetrics)
            Proxy.newProxyInstance(
                Trial.class.getClassLoader(),
                new Class<?>[] {OrderServiceMetrics.class},
                (proxy, method, arguments) -> {
                  throw new IllegalStateException("broken");
                });
    OrderService metered = OrderServiceMetered.of(service, failing);
    String taken = metered.take(OrderService.OrderType.VIP, "!");
    thrown = new OrderService.PaymentDeclined();
    same(thrown, () -> metered.take(OrderService.OrderType.VIP, ""));
    report.complete("done");
    return List.of(taken, metered.report("pdf").toCompletableFuture().join());
  }

  /** The bytes that recorded calls allocate, once they have run for a while. */
  public List<String> allocations() throws Exception {
    OrderService metered = OrderServiceMetered.of(service, registry);
    callOften(metered);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      callOften(metered);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return List.of(String.valueOf(least));
  }

  private static void callOften(OrderService metered) throws Exception {
    for (int i = 0; i < 1_000; i++) {
      metered.take(OrderService.OrderType.VIP, "");
      metered.cancel(2);
    }
  }

  private static void same(Throwable expected, Callable<?> call) {
    try {
      call.call();
    } catch (Throwable caught) {
      if (caught != expected) {
        throw new AssertionError("another exception", caught);
      }
      return;
    }
    throw new AssertionError("no exception");
  }

  /** The samples that are not 0, without those that depend on the clock. */
  private String recorded() {
    StringBuilder lines = new StringBuilder();
    Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("shop_"))
        .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
        .filter(line -> !line.contains("_sum{") && !line.contains("_bucket{"))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}

package io.forethought.benchmarks.shared.program;

import com.sun.management.ThreadMXBean;
import io.forethought.multiprocess.SharedDirectory;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * A process that serves the metrics of a shared directory. The orders are:
 *
 * <ul>
 *   <li>{@code scrape}: the answer is the time in nanoseconds, and the bytes that were allocated
 *       and written
 *   <li>{@code compact}: the answer is the time in nanoseconds, and the number of replaced files
 *   <li>{@code heap}: the answer is the heap in bytes that is in use after a garbage collection
 *   <li>{@code total}: the answer is the sum of all counters
 * </ul>
 */
public final class ScrapeProgram {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final SharedDirectory directory;
  private final PrometheusRegistry registry = new PrometheusRegistry();

  private ScrapeProgram(SharedDirectory directory) {
    this.directory = directory;
    registry.register(directory);
  }

  /** The directory. */
  public static void main(String... arguments) throws IOException {
    ScrapeProgram program = new ScrapeProgram(SharedDirectory.open(Path.of(arguments[0])));
    Orders orders = Orders.ofParent();
    for (String order = orders.next(); !order.isEmpty(); order = orders.next()) {
      orders.answer(program.answer(order));
    }
  }

  private String answer(String order) throws IOException {
    return switch (order) {
      case "scrape" -> scrape();
      case "compact" -> compact();
      case "heap" -> Long.toString(heap());
      case "total" -> Double.toString(total());
      default -> throw new IllegalArgumentException(order);
    };
  }

  private String scrape() throws IOException {
    Discarded out = new Discarded();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    Scrape.write(registry, null, out);
    long nanos = System.nanoTime() - start;
    return nanos + " " + (THREADS.getCurrentThreadAllocatedBytes() - allocated) + " " + out.bytes;
  }

  /** Counts what is written. */
  private static final class Discarded extends OutputStream {

    private long bytes;

    @Override
    public void write(int each) {
      bytes++;
    }

    @Override
    public void write(byte[] all, int from, int length) {
      bytes += length;
    }
  }

  private String compact() throws IOException {
    long start = System.nanoTime();
    int files = directory.compact();
    return System.nanoTime() - start + " " + files;
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private double total() {
    return directory.collect().stream()
        .filter(CounterSnapshot.class::isInstance)
        .flatMap(family -> ((CounterSnapshot) family).getDataPoints().stream())
        .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
        .sum();
  }
}

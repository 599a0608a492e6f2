package io.forethought.benchmarks.stress;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Scrapes without a pause and looks at each scrape. */
final class Scraper implements Runnable {

  private final PrometheusRegistry registry;
  private final Audit audit;
  private final Writers writers;
  private final AtomicLong scrapes = new AtomicLong();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private volatile boolean ended;

  Scraper(PrometheusRegistry registry, Audit audit, Writers writers) {
    this.registry = registry;
    this.audit = audit;
    this.writers = writers;
  }

  @Override
  public void run() {
    try {
      Samples earlier = new Samples(Map.of());
      while (!ended) {
        Samples now = scrape();
        faults.addAll(Audit.losses(earlier, now));
        earlier = now;
      }
    } catch (RuntimeException e) {
      faults.add("A scrape failed: " + e);
    }
  }

  /** Scrapes once. */
  Samples scrape() {
    long finished = writers.finished();
    Samples samples = Samples.of(Scrape.text(registry));
    faults.addAll(audit.faults(samples, finished, writers.started()));
    scrapes.incrementAndGet();
    return samples;
  }

  /** Lets the scrape that runs be the last. */
  void end() {
    ended = true;
  }

  /** How many scrapes there were. */
  long scrapes() {
    return scrapes.get();
  }

  /** What was wrong with them. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}

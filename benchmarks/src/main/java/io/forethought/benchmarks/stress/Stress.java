package io.forethought.benchmarks.stress;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets short-lived threads, platform and virtual ones in turn, record in one metric set while it is
 * scraped without a pause. Each scrape must be consistent, and in the end nothing may be missing.
 * Ends with 1 if something is.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.forethought.benchmarks.stress.Stress --seconds 60
 * }</pre>
 */
public final class Stress {

  private final StressOptions options;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Load load;
  private final Writers writers;
  private final List<Scraper> scrapers;

  Stress(StressOptions options) {
    this.options = options;
    this.load = new Load(Forethought.metrics(StressMetrics.class, registry), options.rounds());
    this.writers = new Writers(load, options.atOnce());
    this.scrapers =
        IntStream.range(0, options.scrapers())
            .mapToObj(number -> new Scraper(registry, new Audit(load), writers))
            .toList();
  }

  /**
   * Runs it.
   *
   * @param arguments {@code --seconds}, {@code --threads}, {@code --at-once}, {@code --rounds},
   *     {@code --scrapers}
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    Outcome outcome = new Stress(StressOptions.of(arguments)).run();
    System.out.println(outcome.text());
    System.exit(outcome.isGood() ? 0 : 1);
  }

  /** Writes and scrapes until time and threads are used up. */
  Outcome run() throws InterruptedException {
    List<Threads> kinds = Threads.all();
    List<Thread> scraping = scrapers.stream().map(Thread::new).toList();
    scraping.forEach(Thread::start);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds());
    for (int i = 0; i < options.threads() || System.nanoTime() - end < 0; i++) {
      writers.start(kinds.get(i % kinds.size()));
    }
    writers.await();
    scrapers.forEach(Scraper::end);
    for (Thread thread : scraping) {
      thread.join();
    }
    // Nobody writes any more: this one has to be exact.
    Samples unused = scrapers.get(0).scrape();
    return new Outcome(
        writers.finished(),
        kinds.stream().map(Threads::title).toList(),
        writers.finished() * load.events(),
        scrapers.stream().mapToLong(Scraper::scrapes).sum(),
        faults());
  }

  private List<String> faults() {
    return Stream.concat(
            writers.failures().stream().map(failure -> "A thread failed: " + failure),
            scrapers.stream().flatMap(scraper -> scraper.faults().stream()))
        .toList();
  }
}

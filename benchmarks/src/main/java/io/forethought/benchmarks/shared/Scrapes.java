package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.machine.Spread;
import java.io.IOException;
import java.util.stream.DoubleStream;

/**
 * Several scrapes by one process.
 *
 * @param millis how long they took
 * @param allocated the bytes that the last one allocated
 * @param written the bytes of its text
 */
record Scrapes(Spread millis, double allocated, double written) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Changes something before each scrape. */
  interface Before {
    void scrape() throws IOException;
  }

  static Scrapes measure(Child scraper, int count, Before before) throws IOException {
    DoubleStream.Builder millis = DoubleStream.builder();
    double[] last = {};
    for (int i = 0; i < count; i++) {
      before.scrape();
      last = scraper.numbers("scrape");
      millis.add(last[0] / NANOS_PER_MILLI);
    }
    return new Scrapes(Spread.of(millis.build()), last[1], last[2]);
  }

  /** Nothing changes between them. */
  static Scrapes measure(Child scraper, int count) throws IOException {
    return measure(scraper, count, () -> {});
  }
}

package io.forethought.benchmarks.prometheus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.plan.Deployment;
import io.forethought.processor.plan.Exposition;
import io.forethought.processor.plan.InstanceCosts;
import io.forethought.processor.plan.Plan;
import io.forethought.processor.plan.ScrapedMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/**
 * What the command {@code plan} predicts from the last page of a target.
 *
 * @param memory bytes of memory
 * @param block the bytes of a block with as many samples, series and chunks
 * @param log the bytes of the write-ahead log for as many samples
 * @param scrape the compressed bytes of a scrape of a target
 */
record Planned(double memory, double block, double log, double scrape) {

  /** Plans for a scenario that was measured. */
  static Planned of(Scenario scenario, byte[] zipped, Measured measured) throws IOException {
    String page = unzipped(zipped);
    Exposition exposition = exposition(page, zipped.length);
    Deployment deployment =
        new Deployment(
            scenario.targets(),
            scenario.plannedInterval(),
            Duration.ofDays(1),
            scenario.hasDeployment() ? 1 : 0);
    InstanceCosts costs = InstanceCosts.of(exposition);
    Block block = measured.block();
    double series = scenario.series();
    return new Planned(
        Plan.of(deployment, exposition).total().memory(),
        (costs.samples() * block.samples()
                + costs.chunks() * block.chunks()
                + costs.index() * block.series())
            / series,
        costs.log() * measured.samples() / series,
        exposition.compressed() * page.length());
  }

  private static String unzipped(byte[] zipped) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Exposition exposition(String page, int compressed) throws IOException {
    try {
      return ScrapedMetrics.of(page, Scrape.read(page), OptionalLong.of(compressed));
    } catch (MalformedScrapeException e) {
      throw new IOException(e);
    }
  }
}

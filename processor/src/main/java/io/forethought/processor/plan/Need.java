package io.forethought.processor.plan;

import java.time.Duration;

/**
 * What a server needs, for one metric or for several.
 *
 * @param series the active series of all instances
 * @param oldSeries the series of replaced instances that are still in memory
 * @param samples samples per second
 * @param memory bytes of memory
 * @param blocks bytes on disk in blocks
 * @param head bytes on disk for samples that are not in blocks yet
 * @param network compressed bytes per second
 * @param uncompressed the same without compression
 */
public record Need(
    double series,
    double oldSeries,
    double samples,
    double memory,
    double blocks,
    double head,
    double network,
    double uncompressed) {

  /** Nothing. */
  static final Need NOTHING = new Need(0, 0, 0, 0, 0, 0, 0, 0);

  /** What a metric needs. */
  static Need of(ExposedMetric metric, Deployment deployment, double compressed) {
    InstanceCosts costs = InstanceCosts.of(metric);
    double active = (double) metric.series() * deployment.instances();
    double scrapes = deployment.scrapesPerSecond();
    double chunks = costs.chunksPerScrape(deployment.interval(), Costs.FIRST_BLOCK);
    return new Need(
        active,
        active * deployment.oldGenerations(),
        metric.series() * scrapes,
        memory(costs, deployment) + block(costs, chunks, Costs.FIRST_BLOCK, deployment),
        blocks(costs, chunks, deployment),
        scrapes * Deployment.seconds(Costs.HEAD) * (costs.log() + chunks),
        metric.page() * scrapes * compressed,
        metric.page() * scrapes);
  }

  private static double memory(InstanceCosts costs, Deployment deployment) {
    return costs.memory()
        * deployment.instances()
        * (1 + Costs.OLD_SERIES * deployment.oldGenerations());
  }

  /** The bytes of a block. */
  private static double block(
      InstanceCosts costs, double chunks, Duration length, Deployment deployment) {
    return deployment.scrapesPerSecond() * Deployment.seconds(length) * chunks
        + deployment.instances() * deployment.generations(length) * costs.index();
  }

  /** A block is deleted when all its samples are too old. */
  private static double blocks(InstanceCosts costs, double chunks, Deployment deployment) {
    Duration length = Blocks.length(deployment.retention());
    double kept = Deployment.seconds(deployment.retention().plus(length));
    return kept / Deployment.seconds(length) * block(costs, chunks, length, deployment);
  }

  /** What a server needs in addition to what its metrics need. */
  Need ofServer() {
    double writing = Math.min(Costs.MEMORY_OF_WRITING, memory);
    return new Need(0, 0, 0, Costs.MEMORY_OF_SERVER + writing, 0, 0, 0, 0);
  }

  /** Bytes on disk. */
  public double disk() {
    return blocks + head;
  }

  /** Both together. */
  Need plus(Need other) {
    return new Need(
        series + other.series,
        oldSeries + other.oldSeries,
        samples + other.samples,
        memory + other.memory,
        blocks + other.blocks,
        head + other.head,
        network + other.network,
        uncompressed + other.uncompressed);
  }
}

package io.forethought.processor.plan;

import java.time.Duration;

/**
 * What the metrics of one instance take in a Prometheus server.
 *
 * @param memory the memory of their series
 * @param samples the bytes of their samples of one scrape in chunks
 * @param chunks the bytes of one chunk of each series in addition to its samples
 * @param index the bytes of their series in the index of a block
 * @param log the bytes of their samples of one scrape in the write-ahead log
 */
public record InstanceCosts(
    double memory, double samples, double chunks, double index, double log) {

  /** What one metric takes. */
  static InstanceCosts of(ExposedMetric metric) {
    double labels = metric.labels() + (double) Costs.LABELS_OF_TARGET * metric.series();
    return new InstanceCosts(
        Costs.MEMORY_OF_SERIES * metric.series()
            + Costs.MEMORY_OF_LABEL * labels
            + Costs.MEMORY_OF_CHARACTER * metric.text(),
        Costs.TIME_OF_SAMPLE * metric.series()
            + Costs.SAMPLE_OF_COUNT * (metric.series() - metric.gauges() - metric.sums())
            + Costs.SAMPLE_OF_GAUGE * metric.gauges()
            + Costs.SAMPLE_OF_SUM * metric.sums(),
        Costs.CHUNK * metric.series(),
        Costs.INDEX_OF_SERIES * metric.series() + Costs.INDEX_OF_LABEL * labels,
        Costs.LOG_OF_SAMPLE * metric.series());
  }

  /** What all metrics of an instance take together. */
  public static InstanceCosts of(Exposition exposition) {
    return exposition.metrics().stream()
        .map(InstanceCosts::of)
        .reduce(new InstanceCosts(0, 0, 0, 0, 0), InstanceCosts::plus);
  }

  private InstanceCosts plus(InstanceCosts other) {
    return new InstanceCosts(
        memory + other.memory,
        samples + other.samples,
        chunks + other.chunks,
        index + other.index,
        log + other.log);
  }

  /** The bytes in chunks of one scrape, if a chunk covers a period of time at most. */
  public double chunksPerScrape(Duration interval, Duration longest) {
    double scrapes = Math.max(1, Deployment.seconds(longest) / Deployment.seconds(interval));
    return samples + chunks / Math.min(Costs.SAMPLES_OF_CHUNK, scrapes);
  }
}

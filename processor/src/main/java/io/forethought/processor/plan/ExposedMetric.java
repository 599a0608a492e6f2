package io.forethought.processor.plan;

/**
 * A metric as one instance exposes it.
 *
 * @param name its name
 * @param type its type as Prometheus writes it, such as {@code histogram}
 * @param series the number of its series
 * @param gauges how many of them have values that rise and fall: gauges and quantiles
 * @param sums how many of them are sums of a histogram or summary
 * @param labels the number of labels of all series together, without those of the target
 * @param text the bytes of the names and labels of all series, as they are on the page
 * @param page the bytes of the metric on the page, with its values, type and help
 * @param isRecorded whether the generated recording rules record it for all instances together
 */
public record ExposedMetric(
    String name,
    String type,
    long series,
    long gauges,
    long sums,
    long labels,
    long text,
    long page,
    boolean isRecorded) {}

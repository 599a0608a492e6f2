package io.forethought.processor.model;

/**
 * When a gauge is read from its source, as declared.
 *
 * @param refresh the time between two reads in the background; empty if each scrape reads the gauge
 * @param timeout the maximum duration of a read; empty for the default
 * @param unknownAfterFailure whether the value is unknown after a failed read
 */
public record SourceRules(
    Sited<String> refresh, Sited<String> timeout, Sited<Boolean> unknownAfterFailure) {}

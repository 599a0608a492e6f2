package io.forethought.processor.contract;

/**
 * One difference between a scrape and the catalogue.
 *
 * @param kind what differs
 * @param metric the name of the metric or metric set
 * @param text what is wrong, as a sentence
 * @param line the line of the scrape, or 0 if it has none
 */
public record Breach(BreachKind kind, String metric, String text, int line) {}

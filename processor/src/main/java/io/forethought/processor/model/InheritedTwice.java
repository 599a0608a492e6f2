package io.forethought.processor.model;

/**
 * A metric that a set inherits from two interfaces, neither of which overrides the other: only the
 * first one is generated.
 *
 * @param method the name of the method
 * @param first where the metric is declared that counts
 * @param second where the one is declared that does not
 */
public record InheritedTwice(String method, Site first, Site second) {}

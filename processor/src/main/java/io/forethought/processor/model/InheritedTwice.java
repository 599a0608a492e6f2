package io.forethought.processor.model;

/**
 * A metric that a set inherits from two interfaces, neither of which overrides the other: only the
 * first one is generated.
 *
 * @param method the name of the method
 * @param first where the generated metric is declared
 * @param second where the other one is declared
 */
public record InheritedTwice(String method, Site first, Site second) {}

package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Place;

/**
 * What is wrong with a query.
 *
 * @param place the part of the text that is wrong
 * @param message what is wrong there and what is expected, in one or two sentences
 */
public record SyntaxError(Place place, String message) {}

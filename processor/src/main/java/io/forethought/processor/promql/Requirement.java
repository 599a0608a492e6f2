package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Availability;
import io.forethought.processor.promql.tree.Place;

/**
 * A part of a query that not every version of Prometheus has.
 *
 * @param what the function, operator or construct, as in messages
 * @param availability the versions that have it
 * @param place where the query uses it
 */
public record Requirement(String what, Availability availability, Place place) {}

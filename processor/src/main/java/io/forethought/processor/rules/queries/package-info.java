/**
 * Rules about queries: one class for each, a function from a {@code CheckedQuery} to faults. They
 * become rules of the catalogue, 6xx, as soon as queries are read.
 */
@NullMarked
package io.forethought.processor.rules.queries;

import org.jspecify.annotations.NullMarked;

/**
 * PromQL, the query language of Prometheus: the text of a query becomes a tree of {@link
 * io.forethought.processor.promql.tree.Expression}s with types and places, or a list of errors.
 * Nothing in this package knows which metrics exist.
 */
@NullMarked
package io.forethought.processor.promql;

import org.jspecify.annotations.NullMarked;

/**
 * The tree of a query: expressions as records that know their place in the text, and the functions
 * and operators that they use.
 */
@NullMarked
package io.forethought.processor.promql.tree;

import org.jspecify.annotations.NullMarked;

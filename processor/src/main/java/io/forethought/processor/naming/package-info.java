/**
 * The language of names: their words, units and types, what is reserved, and the name that a metric
 * should have. Rules ask it for words; it knows no rule.
 */
@NullMarked
package io.forethought.processor.naming;

import org.jspecify.annotations.NullMarked;

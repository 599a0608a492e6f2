/**
 * Rules about what surrounds queries: alerts with their templates, and rules that belong together.
 * One class for each, a function from a {@code CheckedRule} or from groups of them to faults.
 */
@NullMarked
package io.forethought.processor.rules.queries.alerts;

import org.jspecify.annotations.NullMarked;

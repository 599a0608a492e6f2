/**
 * The regular expressions of Prometheus, which have the syntax of RE2. What java.util.regex accepts
 * is different, and it can need exponential time.
 */
@NullMarked
package io.forethought.processor.promql.regex;

import org.jspecify.annotations.NullMarked;

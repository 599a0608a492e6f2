/**
 * The language of names: words, units, types, what is reserved, and the name that a metric should
 * have. Rules use this package; it does not depend on any rule.
 */
@NullMarked
package io.forethought.processor.naming;

import org.jspecify.annotations.NullMarked;

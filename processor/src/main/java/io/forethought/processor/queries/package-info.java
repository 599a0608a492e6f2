/**
 * What the vectors of a query hold: from which metrics they come, which labels they have, and what
 * is known of their values. What is not known stays unknown.
 */
@NullMarked
package io.forethought.processor.queries;

import org.jspecify.annotations.NullMarked;

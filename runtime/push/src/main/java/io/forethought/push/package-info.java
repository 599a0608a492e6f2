/** Pushes the metrics of batch jobs when they end. */
@NullMarked
package io.forethought.push;

import org.jspecify.annotations.NullMarked;

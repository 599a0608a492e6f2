/** Metrics about connection pools. */
@NullMarked
package io.forethought.jdbc.pool;

import org.jspecify.annotations.NullMarked;

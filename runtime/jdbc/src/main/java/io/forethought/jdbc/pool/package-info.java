/** What connection pools tell of themselves. */
@NullMarked
package io.forethought.jdbc.pool;

import org.jspecify.annotations.NullMarked;

/** Metrics for JDBC: a data source that records what goes through it. */
@NullMarked
package io.forethought.jdbc;

import org.jspecify.annotations.NullMarked;

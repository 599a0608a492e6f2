/** Metrics for JDBC: a data source and a driver that record what goes through them. */
@NullMarked
package io.forethought.jdbc;

import org.jspecify.annotations.NullMarked;

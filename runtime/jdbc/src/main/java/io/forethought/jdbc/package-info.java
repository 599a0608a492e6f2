/** Metrics for JDBC: a data source and a driver that record connections and queries. */
@NullMarked
package io.forethought.jdbc;

import org.jspecify.annotations.NullMarked;

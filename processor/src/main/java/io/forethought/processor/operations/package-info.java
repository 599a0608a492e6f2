/**
 * The user's files with queries: files of Prometheus's rules and Grafana's dashboards. This package
 * knows which texts in them are queries and where they stand, but not what they mean.
 */
@NullMarked
package io.forethought.processor.operations;

import org.jspecify.annotations.NullMarked;

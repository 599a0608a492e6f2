/** Grafana's dashboards in both schemas: what their panels and variables query. */
@NullMarked
package io.forethought.processor.operations.dashboard;

import org.jspecify.annotations.NullMarked;

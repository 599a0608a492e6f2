/** Dashboards of Grafana that are generated from declarations. */
@NullMarked
package io.forethought.processor.operations.output.dashboard;

import org.jspecify.annotations.NullMarked;

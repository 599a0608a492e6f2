/** Alerting and recording rules, as Prometheus reads them from files. */
@NullMarked
package io.forethought.processor.operations.rulefile;

import org.jspecify.annotations.NullMarked;

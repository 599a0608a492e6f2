/** Alerting and recording rules that are generated from declarations. */
@NullMarked
package io.forethought.processor.operations.output.alerting;

import org.jspecify.annotations.NullMarked;

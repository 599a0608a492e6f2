/** The metrics of a program as a registry of OpenTelemetry's semantic conventions. */
@NullMarked
package io.forethought.processor.operations.output.registry;

import org.jspecify.annotations.NullMarked;

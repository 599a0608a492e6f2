/** Semantic conventions of OpenTelemetry as scrapes of programs that follow them. */
@NullMarked
package io.forethought.processor.inference.registry;

import org.jspecify.annotations.NullMarked;

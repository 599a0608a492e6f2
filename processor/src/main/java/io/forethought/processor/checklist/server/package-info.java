/** Checks of what a Prometheus server knows of a program. */
@NullMarked
package io.forethought.processor.checklist.server;

import org.jspecify.annotations.NullMarked;

/**
 * Rules for service level objectives: recorded shares of errors, alerts on how fast they use up the
 * error budget, and what is left of it.
 */
@NullMarked
package io.forethought.processor.operations.output.objectives;

import org.jspecify.annotations.NullMarked;

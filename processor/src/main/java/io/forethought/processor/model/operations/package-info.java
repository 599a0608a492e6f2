/** What is declared beside metrics for their operation: alerts, objectives and panels. */
@NullMarked
package io.forethought.processor.model.operations;

import org.jspecify.annotations.NullMarked;

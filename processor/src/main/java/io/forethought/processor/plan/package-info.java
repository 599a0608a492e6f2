/**
 * What a Prometheus server needs for the metrics of a program: memory, disk and network, for each
 * metric and in total.
 */
@NullMarked
package io.forethought.processor.plan;

import org.jspecify.annotations.NullMarked;

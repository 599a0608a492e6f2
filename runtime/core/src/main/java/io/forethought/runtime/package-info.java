/**
 * The way into Forethought at run time: {@link io.forethought.runtime.Forethought} finds and
 * registers metric sets, {@link io.forethought.runtime.Scrape} renders a registry, and generated
 * code meets {@link io.forethought.runtime.MetricSets} and {@link
 * io.forethought.runtime.Instruments}.
 */
@NullMarked
package io.forethought.runtime;

import org.jspecify.annotations.NullMarked;

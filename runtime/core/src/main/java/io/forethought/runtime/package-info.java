/**
 * The classes that programs call: {@link io.forethought.runtime.Forethought} finds and registers
 * metric sets, {@link io.forethought.runtime.Scrape} writes what a registry holds.
 */
@NullMarked
package io.forethought.runtime;

import org.jspecify.annotations.NullMarked;

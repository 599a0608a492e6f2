/**
 * Registers metric sets. Generated code calls {@link
 * io.forethought.runtime.registration.MetricSets} and {@link
 * io.forethought.runtime.registration.Instruments}; programs call {@code
 * io.forethought.runtime.Forethought} or the generated class instead.
 */
@NullMarked
package io.forethought.runtime.registration;

import org.jspecify.annotations.NullMarked;

/**
 * Metric families: one class per metric type, each a collector of the Prometheus client, with its
 * labels and its cells.
 *
 * <p>Generated code gets builders from {@code io.forethought.runtime.registration.Instruments} and
 * keeps the families and their labels in fields. It uses nothing else in this package.
 */
@NullMarked
package io.forethought.runtime.family;

import org.jspecify.annotations.NullMarked;

/**
 * Metric families: one class per kind of metric, each a collector of the Prometheus client, with
 * its labels, its cells and the metrics that Forethought keeps about itself.
 *
 * <p>Generated code asks {@code io.forethought.runtime.registration.Instruments} for builders of families, keeps
 * the families and their labels in fields, and talks to nothing else here.
 */
@NullMarked
package io.forethought.runtime.family;

import org.jspecify.annotations.NullMarked;

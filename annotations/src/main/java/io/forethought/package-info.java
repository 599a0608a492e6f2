/**
 * Annotations that declare Prometheus metrics on interfaces.
 *
 * <p>{@link io.forethought.Metrics} marks the interface; {@link io.forethought.Counter}, {@link
 * io.forethought.Gauge}, {@link io.forethought.Histogram}, {@link io.forethought.Summary}, {@link
 * io.forethought.Info} and {@link io.forethought.StateSet} declare one metric per method; the
 * parameters of the method are the labels.
 */
package io.forethought;

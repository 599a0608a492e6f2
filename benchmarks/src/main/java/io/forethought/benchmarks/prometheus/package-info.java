/**
 * Measures what a Prometheus server takes for simulated targets, and compares it with what the
 * command {@code plan} predicts.
 */
@NullMarked
package io.forethought.benchmarks.prometheus;

import org.jspecify.annotations.NullMarked;

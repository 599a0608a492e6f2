/** What it costs to write a million series for Prometheus. */
@NullMarked
package io.forethought.benchmarks.runtime.million;

import org.jspecify.annotations.NullMarked;

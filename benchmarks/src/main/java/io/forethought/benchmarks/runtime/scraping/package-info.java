/** What it costs to write all metrics for Prometheus. */
@NullMarked
package io.forethought.benchmarks.runtime.scraping;

import org.jspecify.annotations.NullMarked;

/**
 * Scrapes as facts: families and samples in the text formats of Prometheus 0.0.4 and OpenMetrics
 * 1.0.
 */
@NullMarked
package io.forethought.processor.exposition;

import org.jspecify.annotations.NullMarked;

/** The configuration with which Prometheus and its operator scrape a program. */
@NullMarked
package io.forethought.processor.operations.output.scrape;

import org.jspecify.annotations.NullMarked;

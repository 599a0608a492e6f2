/** Reads the values of gauges that have a source: in the background, or when a scrape begins. */
@NullMarked
package io.forethought.runtime.source;

import org.jspecify.annotations.NullMarked;

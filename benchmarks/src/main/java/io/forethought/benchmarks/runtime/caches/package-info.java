/** What it costs to count what caches hit and miss. */
@NullMarked
package io.forethought.benchmarks.runtime.caches;

import org.jspecify.annotations.NullMarked;

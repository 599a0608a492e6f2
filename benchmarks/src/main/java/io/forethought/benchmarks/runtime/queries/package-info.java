/** What it costs to see queries of a database pass. */
@NullMarked
package io.forethought.benchmarks.runtime.queries;

import org.jspecify.annotations.NullMarked;

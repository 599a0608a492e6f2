/** What it costs to see a request pass. */
@NullMarked
package io.forethought.benchmarks.runtime.requests;

import org.jspecify.annotations.NullMarked;

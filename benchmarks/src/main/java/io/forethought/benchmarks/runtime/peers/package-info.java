/** The same metrics in each library, written as its own guide tells. */
@NullMarked
package io.forethought.benchmarks.runtime.peers;

import org.jspecify.annotations.NullMarked;

/** What a series takes of the heap. */
@NullMarked
package io.forethought.benchmarks.runtime.memory;

import org.jspecify.annotations.NullMarked;

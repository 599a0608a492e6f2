/** The cost of recording calls of methods. */
@NullMarked
package io.forethought.benchmarks.runtime.methods;

import org.jspecify.annotations.NullMarked;

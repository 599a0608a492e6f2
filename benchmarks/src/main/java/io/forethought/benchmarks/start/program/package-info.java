/** One small program for each library. Each is a whole process, from its start to its scrape. */
@NullMarked
package io.forethought.benchmarks.start.program;

import org.jspecify.annotations.NullMarked;

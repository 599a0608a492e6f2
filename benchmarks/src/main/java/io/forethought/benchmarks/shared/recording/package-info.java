/** Benchmarks of JMH that only the shared directory needs. */
@NullMarked
package io.forethought.benchmarks.shared.recording;

import org.jspecify.annotations.NullMarked;

/** What it costs to record a value. */
@NullMarked
package io.forethought.benchmarks.runtime.recording;

import org.jspecify.annotations.NullMarked;

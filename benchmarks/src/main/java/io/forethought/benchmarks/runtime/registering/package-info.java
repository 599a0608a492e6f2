/** What it costs to register metrics when a program starts. */
@NullMarked
package io.forethought.benchmarks.runtime.registering;

import org.jspecify.annotations.NullMarked;

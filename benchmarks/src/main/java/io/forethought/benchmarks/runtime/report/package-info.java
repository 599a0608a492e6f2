/** The page that tells what was measured, and whether it is what we want. */
@NullMarked
package io.forethought.benchmarks.runtime.report;

import org.jspecify.annotations.NullMarked;

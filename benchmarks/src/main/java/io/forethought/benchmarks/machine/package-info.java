/** Where, with which JDK and by which processes something was measured. */
@NullMarked
package io.forethought.benchmarks.machine;

import org.jspecify.annotations.NullMarked;

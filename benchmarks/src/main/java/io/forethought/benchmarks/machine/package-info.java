/** Where and with which JDK something was measured. */
@NullMarked
package io.forethought.benchmarks.machine;

import org.jspecify.annotations.NullMarked;

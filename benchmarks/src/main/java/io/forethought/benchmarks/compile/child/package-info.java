/** What runs inside a measured compiler: the processors that Forethought is compared with. */
@NullMarked
package io.forethought.benchmarks.compile.child;

import org.jspecify.annotations.NullMarked;

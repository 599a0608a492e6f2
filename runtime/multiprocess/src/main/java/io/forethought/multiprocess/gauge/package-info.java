/** How gauges of several processes are combined. */
@NullMarked
package io.forethought.multiprocess.gauge;

import org.jspecify.annotations.NullMarked;

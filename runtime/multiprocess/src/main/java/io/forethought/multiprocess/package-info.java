/** Metrics that several processes share in a directory. */
@NullMarked
package io.forethought.multiprocess;

import org.jspecify.annotations.NullMarked;

/** The metric sets of this process, whose values are in a directory. */
@NullMarked
package io.forethought.multiprocess.sets;

import org.jspecify.annotations.NullMarked;

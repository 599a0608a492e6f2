/** Adds up the files of all processes. */
@NullMarked
package io.forethought.multiprocess.merge;

import org.jspecify.annotations.NullMarked;

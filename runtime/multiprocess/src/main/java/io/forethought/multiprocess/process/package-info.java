/** The series of this process. */
@NullMarked
package io.forethought.multiprocess.process;

import org.jspecify.annotations.NullMarked;

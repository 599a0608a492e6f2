/** The command that explains a directory. Needs nothing but the JDK. */
@NullMarked
package io.forethought.multiprocess.doctor;

import org.jspecify.annotations.NullMarked;

/** The files in the directory: names, entries and keys. Needs nothing but the JDK. */
@NullMarked
package io.forethought.multiprocess.format;

import org.jspecify.annotations.NullMarked;

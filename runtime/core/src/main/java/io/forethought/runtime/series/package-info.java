/** The series of one family: their labels, the offsets at which they stand, and their cells. */
@NullMarked
package io.forethought.runtime.series;

import org.jspecify.annotations.NullMarked;

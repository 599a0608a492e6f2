/** The series of one family: their labels, their offsets and their cells. */
@NullMarked
package io.forethought.runtime.series;

import org.jspecify.annotations.NullMarked;

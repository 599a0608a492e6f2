/** Data points that any home of a series can have. */
@NullMarked
package io.forethought.runtime.point;

import org.jspecify.annotations.NullMarked;

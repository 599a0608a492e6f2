/** The values of a metric set, what changed, and which series a call means. */
@NullMarked
package io.forethought.testing.series;

import org.jspecify.annotations.NullMarked;

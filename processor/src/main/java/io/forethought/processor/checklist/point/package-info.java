/** The points of the checklist, and what is found about them. */
@NullMarked
package io.forethought.processor.checklist.point;

import org.jspecify.annotations.NullMarked;

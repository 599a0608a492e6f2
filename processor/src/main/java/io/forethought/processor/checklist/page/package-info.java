/** Checks of what a program exposes. */
@NullMarked
package io.forethought.processor.checklist.page;

import org.jspecify.annotations.NullMarked;

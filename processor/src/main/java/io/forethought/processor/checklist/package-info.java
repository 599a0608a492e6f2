/** The checklist for production: what is missing in the set-up of a program that runs. */
@NullMarked
package io.forethought.processor.checklist;

import org.jspecify.annotations.NullMarked;

/** All files that are generated for the operation of a program. */
@NullMarked
package io.forethought.processor.operations.output.bundle;

import org.jspecify.annotations.NullMarked;

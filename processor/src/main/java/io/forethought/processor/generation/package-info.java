/**
 * Writes the Java that users would have written by hand. The one place, with Output, that names
 * JavaPoet.
 */
@NullMarked
package io.forethought.processor.generation;

import org.jspecify.annotations.NullMarked;

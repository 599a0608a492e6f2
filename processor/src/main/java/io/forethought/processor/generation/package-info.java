/**
 * Writes the Java code that users would otherwise write by hand. Only this package uses JavaPoet.
 */
@NullMarked
package io.forethought.processor.generation;

import org.jspecify.annotations.NullMarked;

/**
 * Reads declarations, options, and the files of libraries and earlier compilations, without
 * checking them.
 */
@NullMarked
package io.forethought.processor.compiler.reading;

import org.jspecify.annotations.NullMarked;

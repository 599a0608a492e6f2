/**
 * Reads declarations, options, and the files of libraries and earlier compilations; judges nothing.
 */
@NullMarked
package io.forethought.processor.compiler.reading;

import org.jspecify.annotations.NullMarked;

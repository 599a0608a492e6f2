/**
 * One run of the compiler: readers, reporter and writers put together. This package and those below
 * it are the only ones that talk to javac.
 */
@NullMarked
package io.forethought.processor.compiler;

import org.jspecify.annotations.NullMarked;

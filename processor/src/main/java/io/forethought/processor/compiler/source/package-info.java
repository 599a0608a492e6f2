/** The contents of the sources as javac presents them: places, annotations, names and types. */
@NullMarked
package io.forethought.processor.compiler.source;

import org.jspecify.annotations.NullMarked;

/** What stands in the sources, as javac shows it: places, annotations, names and types. */
@NullMarked
package io.forethought.processor.compiler.source;

import org.jspecify.annotations.NullMarked;

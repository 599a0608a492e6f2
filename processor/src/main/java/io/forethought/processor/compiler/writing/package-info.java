/** Writes generated classes, the files beside them, and the lock file. */
@NullMarked
package io.forethought.processor.compiler.writing;

import org.jspecify.annotations.NullMarked;

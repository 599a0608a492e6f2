/** Reads types whose methods are measured. */
@NullMarked
package io.forethought.processor.compiler.reading.methods;

import org.jspecify.annotations.NullMarked;

/** From sources to how the program comes to its metric sets and decorators. */
@NullMarked
package io.forethought.processor.compiler.reading.wiring;

import org.jspecify.annotations.NullMarked;

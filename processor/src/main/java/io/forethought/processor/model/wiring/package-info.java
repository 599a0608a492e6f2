/** How a program comes to its metric sets and decorators. */
@NullMarked
package io.forethought.processor.model.wiring;

import org.jspecify.annotations.NullMarked;

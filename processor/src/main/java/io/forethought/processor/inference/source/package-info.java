/** Writes inferred declarations as Java. */
@NullMarked
package io.forethought.processor.inference.source;

import org.jspecify.annotations.NullMarked;

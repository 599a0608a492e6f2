/** Texts whose characters know their places in a file, however they are written there. */
@NullMarked
package io.forethought.processor.operations.source;

import org.jspecify.annotations.NullMarked;

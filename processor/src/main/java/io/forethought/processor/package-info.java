/** The javac plug-in, and the wiring of its rooms. */
@NullMarked
package io.forethought.processor;

import org.jspecify.annotations.NullMarked;

/** The two processors that javac calls; each puts the other packages together. */
@NullMarked
package io.forethought.processor;

import org.jspecify.annotations.NullMarked;

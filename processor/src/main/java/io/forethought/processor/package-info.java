/** The two processors that javac calls. They combine the other packages. */
@NullMarked
package io.forethought.processor;

import org.jspecify.annotations.NullMarked;

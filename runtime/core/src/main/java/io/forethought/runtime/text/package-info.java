/** The exposition formats, and how families are written in them. */
@NullMarked
package io.forethought.runtime.text;

import org.jspecify.annotations.NullMarked;

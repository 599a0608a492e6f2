/** Reads and writes trees of Java sources. */
@NullMarked
package io.forethought.recipes.code;

import org.jspecify.annotations.NullMarked;

/** Annotations of other libraries that measure methods, and what replaces them. */
@NullMarked
package io.forethought.recipes.annotations;

import org.jspecify.annotations.NullMarked;

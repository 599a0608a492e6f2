/** OpenRewrite recipes that replace metrics of other libraries by metric sets. */
@NullMarked
package io.forethought.recipes;

import org.jspecify.annotations.NullMarked;

/** How sources use Micrometer, and what replaces it. */
@NullMarked
package io.forethought.recipes.micrometer;

import org.jspecify.annotations.NullMarked;

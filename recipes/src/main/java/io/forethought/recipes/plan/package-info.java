/** What is replaced in sources, and by what. */
@NullMarked
package io.forethought.recipes.plan;

import org.jspecify.annotations.NullMarked;

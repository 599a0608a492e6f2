/** What recipes know of metrics of any library, and the metric sets that replace them. */
@NullMarked
package io.forethought.recipes.meters;

import org.jspecify.annotations.NullMarked;

/** How sources use the Prometheus client, and what replaces it. */
@NullMarked
package io.forethought.recipes.prometheus;

import org.jspecify.annotations.NullMarked;

/** Metrics for Redis as a cache, with Lettuce. */
@NullMarked
package io.forethought.cache.lettuce;

import org.jspecify.annotations.NullMarked;

/** Metrics of Redis as a cache, by Lettuce. */
@NullMarked
package io.forethought.cache.lettuce;

import org.jspecify.annotations.NullMarked;

/** Metrics for Redis as a cache, with Jedis. */
@NullMarked
package io.forethought.cache.jedis;

import org.jspecify.annotations.NullMarked;

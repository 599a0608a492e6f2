/** Metrics of Redis as a cache, by Jedis. */
@NullMarked
package io.forethought.cache.jedis;

import org.jspecify.annotations.NullMarked;

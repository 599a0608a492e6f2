/** Metrics of memcached, by XMemcached. */
@NullMarked
package io.forethought.cache.memcached;

import org.jspecify.annotations.NullMarked;

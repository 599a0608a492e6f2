/** Metrics for memcached, with XMemcached. */
@NullMarked
package io.forethought.cache.memcached;

import org.jspecify.annotations.NullMarked;

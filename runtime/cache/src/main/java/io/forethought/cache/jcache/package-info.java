/** Metrics for JCache caches. */
@NullMarked
package io.forethought.cache.jcache;

import org.jspecify.annotations.NullMarked;

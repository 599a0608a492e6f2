/** Metrics of caches with the interface of JCache. */
@NullMarked
package io.forethought.cache.jcache;

import org.jspecify.annotations.NullMarked;

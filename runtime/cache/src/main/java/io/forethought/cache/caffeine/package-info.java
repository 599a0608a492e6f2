/** Metrics of caches of Caffeine. */
@NullMarked
package io.forethought.cache.caffeine;

import org.jspecify.annotations.NullMarked;

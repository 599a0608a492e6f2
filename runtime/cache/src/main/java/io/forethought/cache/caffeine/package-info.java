/** Metrics for Caffeine caches. */
@NullMarked
package io.forethought.cache.caffeine;

import org.jspecify.annotations.NullMarked;

/** Caches that record. */
@NullMarked
package io.forethought.spring.cache;

import org.jspecify.annotations.NullMarked;

/** The effects of Redis commands on a cache, independent of the client. */
@NullMarked
package io.forethought.cache.redis;

import org.jspecify.annotations.NullMarked;

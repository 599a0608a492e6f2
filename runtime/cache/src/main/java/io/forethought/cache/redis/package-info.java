/** What the commands of Redis do to a cache, whichever client sends them. */
@NullMarked
package io.forethought.cache.redis;

import org.jspecify.annotations.NullMarked;

/** Records the operations of caches. */
@NullMarked
package io.forethought.cache;

import org.jspecify.annotations.NullMarked;

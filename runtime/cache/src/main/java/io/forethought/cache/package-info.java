/** What is told about caches, and to which metrics. */
@NullMarked
package io.forethought.cache;

import org.jspecify.annotations.NullMarked;

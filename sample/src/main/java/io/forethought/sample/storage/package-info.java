/** The storage of the shop: the database with its migrations, and the caches. */
@NullMarked
package io.forethought.sample.storage;

import org.jspecify.annotations.NullMarked;

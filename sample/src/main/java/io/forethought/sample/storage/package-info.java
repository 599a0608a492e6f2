/** Where the shop keeps its things: the database with its migrations, and the caches. */
@NullMarked
package io.forethought.sample.storage;

import org.jspecify.annotations.NullMarked;

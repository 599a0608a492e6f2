/** Counts inserts, updates and deletes of entities. */
@NullMarked
package io.forethought.jpa;

import org.jspecify.annotations.NullMarked;

/** What becomes of the rows of entities. */
@NullMarked
package io.forethought.jpa;

import org.jspecify.annotations.NullMarked;

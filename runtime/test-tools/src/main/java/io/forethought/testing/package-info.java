/** Helpers that the tests of several modules share. */
@NullMarked
package io.forethought.testing;

import org.jspecify.annotations.NullMarked;

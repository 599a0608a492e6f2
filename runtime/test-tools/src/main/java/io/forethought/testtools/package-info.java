/** Programs and servers that the tests of several modules start. */
@NullMarked
package io.forethought.testtools;

import org.jspecify.annotations.NullMarked;

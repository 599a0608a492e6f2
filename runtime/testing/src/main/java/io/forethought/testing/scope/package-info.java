/** The registry of the running test, and metric sets that record on it. */
@NullMarked
package io.forethought.testing.scope;

import org.jspecify.annotations.NullMarked;

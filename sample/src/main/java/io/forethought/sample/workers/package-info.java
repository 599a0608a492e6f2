/** Several processes of the shop behind one port. */
@NullMarked
package io.forethought.sample.workers;

import org.jspecify.annotations.NullMarked;

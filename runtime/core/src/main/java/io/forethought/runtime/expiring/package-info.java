/** Series that several processes share and that can be removed. */
@NullMarked
package io.forethought.runtime.expiring;

import org.jspecify.annotations.NullMarked;

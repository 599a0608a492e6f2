/**
 * Records what happens to a block of code: how long it takes, how many run at the same time, and
 * how many fail. Each exception of the block reaches the caller unchanged, with its type.
 */
@NullMarked
package io.forethought.runtime.block;

import org.jspecify.annotations.NullMarked;

/**
 * Cells that hold values. Each thread writes to its own copy, so that recording needs no atomic
 * instruction, and a scrape adds up the copies.
 */
@NullMarked
package io.forethought.runtime.cell;

import org.jspecify.annotations.NullMarked;

/**
 * Where values are kept: cells that each thread writes in memory of its own, so that recording
 * needs no atomic instruction, and that a scrape adds up.
 */
@NullMarked
package io.forethought.runtime.cell;

import org.jspecify.annotations.NullMarked;

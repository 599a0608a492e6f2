/** The stock room: what the shop has, in which department, and how many pieces of it. */
@NullMarked
package io.forethought.sample.stock;

import org.jspecify.annotations.NullMarked;

/** The stock: the items of the shop, their departments and their numbers of pieces. */
@NullMarked
package io.forethought.sample.stock;

import org.jspecify.annotations.NullMarked;

/** The order room: taking orders, keeping them, and telling when they are paid. */
@NullMarked
package io.forethought.sample.orders;

import org.jspecify.annotations.NullMarked;

/** Orders: accepting and storing them, and recording when they are paid. */
@NullMarked
package io.forethought.sample.orders;

import org.jspecify.annotations.NullMarked;

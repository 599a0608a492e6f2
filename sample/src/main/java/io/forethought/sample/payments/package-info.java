/** The payment room: having a provider authorize the payment of a bill. */
@NullMarked
package io.forethought.sample.payments;

import org.jspecify.annotations.NullMarked;

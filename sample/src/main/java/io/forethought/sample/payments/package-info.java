/** Payments: authorizing the payment of a bill with a provider. */
@NullMarked
package io.forethought.sample.payments;

import org.jspecify.annotations.NullMarked;

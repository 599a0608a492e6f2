/** The changes of transactions that have not ended. */
@NullMarked
package io.forethought.jpa.transactions;

import org.jspecify.annotations.NullMarked;

/** What transactions have done, until it is known what becomes of it. */
@NullMarked
package io.forethought.jpa.transactions;

import org.jspecify.annotations.NullMarked;

/** Connections whose queries are recorded. */
@NullMarked
package io.forethought.jdbc.proxy;

import org.jspecify.annotations.NullMarked;

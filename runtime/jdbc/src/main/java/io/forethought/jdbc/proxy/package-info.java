/** Connections and statements that record queries. */
@NullMarked
package io.forethought.jdbc.proxy;

import org.jspecify.annotations.NullMarked;

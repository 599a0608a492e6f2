/** Connections to a database that may stop responding. */
@NullMarked
package io.forethought.migrations.connection;

import org.jspecify.annotations.NullMarked;

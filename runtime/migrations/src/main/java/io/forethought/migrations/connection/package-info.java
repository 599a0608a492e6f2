/** Connections to a database that may stop answering. */
@NullMarked
package io.forethought.migrations.connection;

import org.jspecify.annotations.NullMarked;

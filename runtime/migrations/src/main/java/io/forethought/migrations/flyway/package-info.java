/** Reads Flyway migrations. No other package depends on Flyway. */
@NullMarked
package io.forethought.migrations.flyway;

import org.jspecify.annotations.NullMarked;

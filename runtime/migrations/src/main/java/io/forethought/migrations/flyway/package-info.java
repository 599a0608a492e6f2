/** The migrations of Flyway. Nobody else names it. */
@NullMarked
package io.forethought.migrations.flyway;

import org.jspecify.annotations.NullMarked;

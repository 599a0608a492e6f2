/** Gauges for database migrations, read while the program runs. */
@NullMarked
package io.forethought.migrations;

import org.jspecify.annotations.NullMarked;

/** Gauges of the migrations of databases, read while the program runs. */
@NullMarked
package io.forethought.migrations;

import org.jspecify.annotations.NullMarked;

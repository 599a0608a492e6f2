/** Reads Liquibase change sets. No other package depends on Liquibase. */
@NullMarked
package io.forethought.migrations.liquibase;

import org.jspecify.annotations.NullMarked;

/** The change sets of Liquibase. Nobody else names it. */
@NullMarked
package io.forethought.migrations.liquibase;

import org.jspecify.annotations.NullMarked;

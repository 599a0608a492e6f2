/** Migrations of Flyway and Liquibase. */
@NullMarked
package io.forethought.spring.migrations;

import org.jspecify.annotations.NullMarked;

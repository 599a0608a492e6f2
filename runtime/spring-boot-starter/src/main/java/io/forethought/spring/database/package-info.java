/** Data sources that record, and settings of entity managers. */
@NullMarked
package io.forethought.spring.database;

import org.jspecify.annotations.NullMarked;

/** The integration of Hibernate. */
@NullMarked
package io.forethought.jpa.hibernate;

import org.jspecify.annotations.NullMarked;

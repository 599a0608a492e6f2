/** How Hibernate tells. */
@NullMarked
package io.forethought.jpa.hibernate;

import org.jspecify.annotations.NullMarked;

/** The integration of EclipseLink. */
@NullMarked
package io.forethought.jpa.eclipselink;

import org.jspecify.annotations.NullMarked;

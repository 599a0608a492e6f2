/** How EclipseLink tells. */
@NullMarked
package io.forethought.jpa.eclipselink;

import org.jspecify.annotations.NullMarked;

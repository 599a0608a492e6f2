/** The two filters that see requests come and responses go. */
@NullMarked
package io.forethought.servlet.filter;

import org.jspecify.annotations.NullMarked;

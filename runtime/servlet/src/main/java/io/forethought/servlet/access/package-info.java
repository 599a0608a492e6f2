/** Who may see the metrics. */
@NullMarked
package io.forethought.servlet.access;

import org.jspecify.annotations.NullMarked;

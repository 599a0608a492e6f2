/** Renames a metric in the user's rule files and dashboards, and nothing else in them. */
@NullMarked
package io.forethought.processor.renaming;

import org.jspecify.annotations.NullMarked;

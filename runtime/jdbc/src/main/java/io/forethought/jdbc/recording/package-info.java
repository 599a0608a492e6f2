/** The metrics of a database, and how they are recorded. */
@NullMarked
package io.forethought.jdbc.recording;

import org.jspecify.annotations.NullMarked;

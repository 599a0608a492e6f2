/** What is recorded of a database, and under which names. */
@NullMarked
package io.forethought.jdbc.recording;

import org.jspecify.annotations.NullMarked;

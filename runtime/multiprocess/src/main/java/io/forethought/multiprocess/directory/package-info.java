/**
 * The processes that use a directory, and what changes it: locks and compaction. Needs nothing but
 * the JDK.
 */
@NullMarked
package io.forethought.multiprocess.directory;

import org.jspecify.annotations.NullMarked;

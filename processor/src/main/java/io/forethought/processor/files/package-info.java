/** The user's files with queries: which of them a path names, and how several are written. */
@NullMarked
package io.forethought.processor.files;

import org.jspecify.annotations.NullMarked;

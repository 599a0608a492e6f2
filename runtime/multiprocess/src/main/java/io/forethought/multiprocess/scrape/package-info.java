/** One scrape of a directory. */
@NullMarked
package io.forethought.multiprocess.scrape;

import org.jspecify.annotations.NullMarked;

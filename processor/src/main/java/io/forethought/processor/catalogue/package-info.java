/**
 * Writes the metrics of a module to the catalogue, its page and the lock file, and reads them
 * again: converts between text and the model.
 */
@NullMarked
package io.forethought.processor.catalogue;

import org.jspecify.annotations.NullMarked;

/**
 * What is written about the metrics of a module, and read again: the catalogue, its page, the lock
 * file. Text on one side, the model on the other.
 */
@NullMarked
package io.forethought.processor.catalogue;

import org.jspecify.annotations.NullMarked;

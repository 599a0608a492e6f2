/** Compares a scrape with the catalogue of the program that exposes it. */
@NullMarked
package io.forethought.processor.contract;

import org.jspecify.annotations.NullMarked;

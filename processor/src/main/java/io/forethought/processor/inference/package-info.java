/**
 * From a scrape to declarations: which families it has, how a person would declare them, and what
 * the rules say about them.
 */
@NullMarked
package io.forethought.processor.inference;

import org.jspecify.annotations.NullMarked;

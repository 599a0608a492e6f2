/** The families of a scrape, and which of them nobody declares. */
@NullMarked
package io.forethought.processor.inference.scraped;

import org.jspecify.annotations.NullMarked;

/** What is the same for every text, whether it is a name, an option or a word of a query. */
@NullMarked
package io.forethought.processor.text;

import org.jspecify.annotations.NullMarked;

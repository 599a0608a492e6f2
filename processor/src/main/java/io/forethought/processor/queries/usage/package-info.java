/** What queries read of the metrics, and what they do not read. */
@NullMarked
package io.forethought.processor.queries.usage;

import org.jspecify.annotations.NullMarked;

/**
 * The templates in labels and annotations of alerts, in the language of Go's templates: what they
 * read of an alert, and what is wrong with them.
 */
@NullMarked
package io.forethought.processor.promql.template;

import org.jspecify.annotations.NullMarked;

/**
 * What users declared, as plain facts: no javac, no judgement.
 *
 * <p>A declaration is what the user wrote; a metric is one of them; a {@link
 * io.forethought.processor.model.Site} is where it stands.
 */
@NullMarked
package io.forethought.processor.model;

import org.jspecify.annotations.NullMarked;

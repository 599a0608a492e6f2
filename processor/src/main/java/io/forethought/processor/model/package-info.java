/**
 * What users declare, as plain data, without javac and without checks.
 *
 * <p>A declaration is what the user wrote; a metric is one of them; a {@link
 * io.forethought.processor.model.Site} is its place in the sources.
 */
@NullMarked
package io.forethought.processor.model;

import org.jspecify.annotations.NullMarked;

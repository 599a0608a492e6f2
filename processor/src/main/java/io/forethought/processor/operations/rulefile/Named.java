package io.forethought.processor.operations.rulefile;

import io.forethought.processor.operations.source.Text;

/**
 * A label or an annotation.
 *
 * @param name its name
 * @param value its value, which can be a template
 */
public record Named(Text name, Text value) {}

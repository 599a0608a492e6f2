package io.forethought.processor.model;

/**
 * A generated class.
 *
 * @param type its name
 * @param text its source
 */
public record SourceFile(TypeName type, String text) {}

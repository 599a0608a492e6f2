package io.forethought.processor.model.methods;

/**
 * An annotation of Forethought that generated code repeats.
 *
 * @param name its simple name
 * @param members what is in its parentheses, with the names of classes written out
 */
public record CopiedAnnotation(String name, String members) {}

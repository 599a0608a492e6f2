package io.forethought.processor.model;

/**
 * An annotation of ours at a place where it does nothing.
 *
 * @param annotation its simple name
 * @param expected where it would do something, as the end of a sentence
 * @param site the annotation
 */
public record Stray(String annotation, String expected, Site site) {}

package io.forethought.processor.model;

/**
 * A Forethought annotation at a place where it has no effect.
 *
 * @param annotation its simple name
 * @param expected where it would have an effect, as a fix
 * @param site the annotation
 */
public record Stray(String annotation, String expected, Site site) {}

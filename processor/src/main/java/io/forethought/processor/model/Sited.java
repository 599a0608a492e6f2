package io.forethought.processor.model;

/**
 * A value from the user's sources, with its place for error messages.
 *
 * @param value the value
 * @param site the most precise place: the annotation value, else the annotation, else the element
 */
public record Sited<T>(T value, Site site) {}

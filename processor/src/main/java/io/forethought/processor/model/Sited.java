package io.forethought.processor.model;

/**
 * A datum that a user can get wrong, with the place to point at when he did.
 *
 * @param value the datum
 * @param site the smallest place it stands at: the annotation value, else the annotation, else the
 *     element
 */
public record Sited<T>(T value, Site site) {}

package io.forethought.processor.model;

/**
 * The name that a metric had before, under which it is exported too.
 *
 * @param oldName the complete old name
 * @param until the last day on which the old name is needed, as the user wrote it
 * @param site the annotation
 */
public record Renaming(Sited<String> oldName, Sited<String> until, Site site) {}

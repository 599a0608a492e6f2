package io.forethought.processor.model;

/**
 * The previous name of a metric, under which it is still exported.
 *
 * @param oldName the complete old name
 * @param until the last day on which the old name is needed, as the user wrote it
 * @param site the annotation
 */
public record Renaming(Sited<String> oldName, Sited<String> until, Site site) {}

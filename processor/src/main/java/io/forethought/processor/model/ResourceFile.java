package io.forethought.processor.model;

/**
 * A file beside the classes.
 *
 * @param path where it stands, from the root of the classes
 * @param text its content
 */
public record ResourceFile(String path, String text) {}

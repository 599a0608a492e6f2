package io.forethought.processor.operations.output;

/**
 * A file that is generated for the operation of a program.
 *
 * @param name its name, such as {@code alerts.yml}
 * @param content its text
 */
public record GeneratedFile(String name, String content) {}

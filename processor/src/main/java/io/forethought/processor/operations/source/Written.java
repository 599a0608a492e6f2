package io.forethought.processor.operations.source;

/**
 * The characters of a file that are read as a part of a text. There can be more of them than the
 * part has, such as an escape for one character.
 *
 * @param start the offset of the first one in the content of the file
 * @param end the offset after the last one
 */
public record Written(int start, int end) {}

package io.forethought.processor.inference.scraped;

/**
 * A family that is not declared.
 *
 * @param name its name
 * @param reason why, and what to do instead, as a sentence without its end
 */
public record LeftOut(String name, String reason) {}

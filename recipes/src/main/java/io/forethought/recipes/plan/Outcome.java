package io.forethought.recipes.plan;

/**
 * What happens to a meter at one place.
 *
 * @param file the source
 * @param meter the meter
 * @param converted whether it is replaced
 * @param detail what replaces it, or why nothing does
 */
public record Outcome(String file, String meter, boolean converted, String detail) {}

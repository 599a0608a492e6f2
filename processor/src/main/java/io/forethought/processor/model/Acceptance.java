package io.forethought.processor.model;

/**
 * A rule that is broken on purpose.
 *
 * @param code its code: {@code FT102}
 * @param reason why
 */
public record Acceptance(String code, String reason) {}

package io.forethought.processor.model;

/**
 * A rule that is violated intentionally.
 *
 * @param code its code: {@code FT102}
 * @param reason why
 */
public record Acceptance(String code, String reason) {}

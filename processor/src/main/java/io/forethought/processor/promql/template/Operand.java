package io.forethought.processor.promql.template;

import java.util.Optional;

/**
 * An operand of a command.
 *
 * @param first its first token
 * @param kind what it is
 * @param text what a string reads, without escapes
 */
record Operand(TemplateToken first, Reads.Kind kind, Optional<String> text) {}

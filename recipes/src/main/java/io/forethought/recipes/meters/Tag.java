package io.forethought.recipes.meters;

import java.util.Optional;
import org.openrewrite.java.tree.Expression;

/**
 * A label with its value at one place.
 *
 * @param label the name of the label as it is exposed
 * @param value the value in the source
 * @param constant the value, if it is a constant
 */
public record Tag(String label, Expression value, Optional<String> constant) {}

package io.forethought.recipes.prometheus;

import io.forethought.recipes.code.Place;
import java.util.List;
import java.util.UUID;
import org.openrewrite.java.tree.Expression;

/**
 * A place that names a series of a metric in a field.
 *
 * @param file the path of the source
 * @param place where the source belongs
 * @param owner the type of the source that contains it
 * @param tree the expression that is replaced
 * @param field the field
 * @param values the label values
 */
record Use(String file, Place place, UUID owner, UUID tree, String field, List<Expression> values) {

  /** Copies the list. */
  Use {
    values = List.copyOf(values);
  }
}

package io.forethought.processor.queries;

import io.forethought.processor.promql.tree.Name;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What recording rules write, by the names of the new metrics. Rules are added one after the other,
 * because what a rule writes can depend on what others write.
 */
public final class Recordings {

  private final Map<String, Vector> vectors = new HashMap<>();

  /** Nothing yet. */
  public Recordings() {}

  /**
   * Adds a rule. Several rules can write the same metric.
   *
   * @param name the name of the new metric
   * @param vector what the expression of the rule returns
   * @param labels the labels that the rule sets; an empty value removes one
   */
  public void add(String name, Vector vector, Map<String, String> labels) {
    Labels changed = vector.labels();
    for (Map.Entry<String, String> label : labels.entrySet()) {
      changed = changed.with(label.getKey(), LabelFact.of(Set.of(label.getValue())));
    }
    changed = changed.with(Name.OF_METRIC, LabelFact.certain(Set.of(name)));
    vectors.merge(name, vector.with(changed), Vector::union);
  }

  Optional<Vector> vector(String name) {
    return Optional.ofNullable(vectors.get(name));
  }

  Set<String> names() {
    return Collections.unmodifiableSet(vectors.keySet());
  }
}

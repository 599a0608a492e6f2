package io.forethought.processor.inference;

import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.MetricType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of the parameters of a method, by the labels that they declare. */
final class ParameterNames {

  /** The parameter for the new state of a state set. */
  static final String STATE = "state";

  private final Map<String, String> byLabel = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ParameterNames() {}

  static ParameterNames of(Draft draft) {
    ParameterNames names = new ParameterNames();
    if (draft.family().type() == MetricType.STATE_SET) {
      names.taken.add(STATE);
    }
    for (DraftLabel label : draft.labels()) {
      names.add(label.seen().name());
    }
    return names;
  }

  private void add(String label) {
    String name = JavaWords.camelCase(label);
    String possible = JavaWords.isIdentifier(name) ? name : name + "Value";
    String free = JavaWords.isIdentifier(possible) ? possible : "label" + JavaWords.capital(label);
    for (int number = 2; !taken.add(free); number++) {
      free = possible + number;
    }
    byLabel.put(label, free);
  }

  String of(String label) {
    return byLabel.getOrDefault(label, label);
  }

  /** Whether the name of the label follows from the name of the parameter. */
  boolean derives(String label) {
    return DerivedName.snakeCase(of(label)).equals(label);
  }
}

package io.forethought.processor.rules.labels;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import java.util.ArrayList;
import java.util.List;

/**
 * All known values of a label.
 *
 * @param owner what the values belong to: an enum, or a label that lists them
 * @param values in the order of their declaration
 */
record LabelValues(String owner, List<Value> values) {

  /** Copies the list. */
  LabelValues {
    values = List.copyOf(values);
  }

  /**
   * A label value.
   *
   * @param name the constant, or the position in the list
   * @param text the value as exported
   * @param ofEnum whether it is a constant
   * @param given whether the user wrote the text
   * @param site the place of the text
   */
  record Value(String name, String text, boolean ofEnum, boolean given, Site site) {}

  /** The known values of all labels and state sets. */
  static List<LabelValues> all(Declarations declarations) {
    List<LabelValues> all = new ArrayList<>();
    for (Declared declared : Declared.all(declarations)) {
      for (Label label : declared.metric().labels()) {
        all.add(of(label));
      }
      if (declared.metric().states().isPresent()) {
        all.add(of(declared.metric().states().get().constants()));
      }
    }
    return all;
  }

  /** The known values of a label. */
  static LabelValues of(Label label) {
    if (label.bound() instanceof Bound.Constants constants) {
      return of(constants);
    }
    List<Sited<String>> listed =
        label.bound() instanceof Bound.Listed bound ? bound.values() : List.of();
    List<Value> values = new ArrayList<>();
    for (Sited<String> value : listed) {
      values.add(value(value, "values[" + values.size() + "]"));
    }
    return new LabelValues("label \"" + label.name().value() + "\"", values);
  }

  private static LabelValues of(Bound.Constants constants) {
    List<Value> values = new ArrayList<>();
    for (Bound.Constant constant : constants.constants()) {
      values.add(value(constant));
    }
    return new LabelValues("enum " + constants.type().nested(), values);
  }

  private static Value value(Bound.Constant constant) {
    Sited<String> value = constant.value();
    return new Value(constant.name(), value.value(), true, constant.given(), value.site());
  }

  private static Value value(Sited<String> text, String name) {
    return new Value(name, text.value(), false, true, text.site());
  }
}

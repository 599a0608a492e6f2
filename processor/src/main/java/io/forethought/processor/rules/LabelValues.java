package io.forethought.processor.rules;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All values that a label is known to have.
 *
 * @param key what they are values of: an enum, or the parameter that lists them
 * @param label the name of the label that has them; of a state set the name of the metric
 * @param values in the order of their declaration
 */
record LabelValues(Object key, String label, List<Value> values) {

  /** Copies the list. */
  LabelValues {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param name the constant, or the place in the list
   * @param text how it is rendered
   * @param ofEnum whether it is a constant
   * @param given whether the user wrote the text
   * @param site the place of the text
   */
  record Value(String name, String text, boolean ofEnum, boolean given, Site site) {}

  /** The known values of all labels; an enum that labels many metrics stands here once. */
  static Stream<LabelValues> all(Declarations declarations) {
    Set<Object> seen = new HashSet<>();
    return declarations
        .metrics()
        .flatMap(metric -> Stream.concat(ofLabels(metric), ofStates(metric)))
        .filter(values -> seen.add(values.key()));
  }

  private static Stream<LabelValues> ofLabels(Metric metric) {
    return metric.labels().stream()
        .map(label -> of(label.bound(), label.name().value(), label.site()))
        .filter(values -> !values.values().isEmpty());
  }

  private static Stream<LabelValues> ofStates(Metric metric) {
    return metric.states().stream()
        .map(states -> of(states.constants(), metric.name().value(), states.site()));
  }

  private static LabelValues of(Bound bound, String label, Site site) {
    if (bound instanceof Bound.Constants constants) {
      return new LabelValues(
          constants.type(), label, constants.constants().stream().map(LabelValues::value).toList());
    }
    if (bound instanceof Bound.Listed listed) {
      List<Value> values =
          IntStream.range(0, listed.values().size())
              .mapToObj(index -> value(listed.values().get(index), "values[" + index + "]"))
              .toList();
      return new LabelValues(site, label, values);
    }
    return new LabelValues(site, label, List.of());
  }

  private static Value value(Bound.Constant constant) {
    Sited<String> value = constant.value();
    return new Value(constant.name(), value.value(), true, constant.given(), value.site());
  }

  private static Value value(Sited<String> text, String name) {
    return new Value(name, text.value(), false, true, text.site());
  }
}

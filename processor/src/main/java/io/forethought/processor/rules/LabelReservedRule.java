package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A label name is not one that Prometheus or the type of the metric writes itself. */
final class LabelReservedRule implements Rule {

  static final String INTERNAL = "__";

  private static final Set<String> TARGET = Set.of("job", "instance");

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Declared.check(
        declarations,
        declared ->
            declared.metric().labels().stream().flatMap(label -> judge(declared, label).stream()));
  }

  private static Optional<Finding> judge(Declared declared, Label label) {
    String name = label.name().value();
    return owner(declared, name)
        .map(owner -> Finding.of(Code.LABEL_RESERVED, label.name().site(), name, owner));
  }

  /** Who has a label name, if it is reserved. */
  static Optional<String> owner(Declared declared, String label) {
    return declared.type() == MetricType.STATE_SET && label.equals(declared.name())
        ? Optional.of("the states of this state set")
        : owner(label);
  }

  /** Who has a label name in every metric. */
  static Optional<String> owner(String label) {
    if (label.equals("le")) {
      return Optional.of("histogram buckets");
    }
    if (label.equals("quantile")) {
      return Optional.of("summary quantiles");
    }
    if (label.startsWith(INTERNAL)) {
      return Optional.of("Prometheus internals");
    }
    return TARGET.contains(label) ? Optional.of("the scrape target") : Optional.empty();
  }
}

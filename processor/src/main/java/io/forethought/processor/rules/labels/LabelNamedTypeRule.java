package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/**
 * Rejects labels called {@code type}, which do not say of what. An unsupported type is reported
 * first.
 */
final class LabelNamedTypeRule implements Rule {

  private static final String UNKNOWN = "…_type";

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.metric().labels().stream()
                    .flatMap(label -> judge(declared.metric(), label))));
  }

  private static Stream<Finding> judge(Metric metric, Label label) {
    return LabelWords.isType(label.name().value()) && !(label.bound() instanceof Bound.Unsupported)
        ? Stream.of(Finding.of(Code.LABEL_NAMED_TYPE, label.name().site(), fix(metric, label)))
        : Stream.empty();
  }

  /** Proposes the name of an enum that is called {@code OrderType} or the like. */
  private static String fix(Metric metric, Label label) {
    String own = label.bound() instanceof Bound.Constants constants ? name(constants) : UNKNOWN;
    boolean taken =
        metric.labels().stream().map(other -> other.name().value()).anyMatch(own::equals);
    String name = taken ? UNKNOWN : own;
    return label.nameGiven()
        ? "name = \"" + name + "\""
        : "@Label(name = \"" + name + "\"), or rename the parameter";
  }

  private static String name(Bound.Constants constants) {
    String name =
        DerivedName.snakeCase(
            constants.type().simpleNames().get(constants.type().simpleNames().size() - 1));
    boolean telling = SnakeCase.holds(name) && !name.equals(LabelWords.TYPE);
    if (!telling) {
      return UNKNOWN;
    }
    return name.endsWith("_" + LabelWords.TYPE) || name.endsWith("_kind")
        ? name
        : name + "_" + LabelWords.TYPE;
  }
}

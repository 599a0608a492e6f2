package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.LabelWords;
import io.forethought.processor.naming.SnakeCase;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;

/**
 * Rejects labels called {@code type}, which do not say of what. An unsupported type is reported
 * first.
 */
final class LabelNamedTypeRule implements LabelRule {

  private static final String UNKNOWN = "…_type";

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (LabelWords.isType(label.name().value()) && !(label.bound() instanceof Bound.Unsupported)) {
      String fix = fix(declared.metric(), label);
      findings.add(Code.LABEL_NAMED_TYPE, label.name().site(), fix);
    }
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

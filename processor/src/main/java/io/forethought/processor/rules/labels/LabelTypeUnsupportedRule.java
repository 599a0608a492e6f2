package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import io.forethought.processor.rules.common.MeantAmount;
import java.util.Optional;
import java.util.Set;

/** Requires a label type whose values can be bounded. */
final class LabelTypeUnsupportedRule implements LabelRule {

  private static final Set<String> WHOLE =
      Set.of("long", "short", "byte", "char", "Integer", "Long", "Short", "Byte", "Character");

  private static final Set<String> RANGE = Set.of("from", "to");

  private static final Set<String> NUMBERS =
      Set.of("double", "float", "Double", "Float", "BigDecimal", "BigInteger", "Duration");

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (label.bound() instanceof Bound.Unsupported unsupported
        && unsupported.resolved()
        && !MeantOtherwise.is(declared.metric(), label)) {
      findings.add(
          Code.LABEL_TYPE_UNSUPPORTED,
          label.site(),
          unsupported.type(),
          label.name().value(),
          fix(declared, label, unsupported.type()));
    }
  }

  private static String fix(Declared declared, Label label, String type) {
    String parameter = label.parameter();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (declared.type() == MetricType.INFO) {
      return "String " + parameter;
    }
    if (simple.equals("Boolean")) {
      return "boolean "
          + parameter
          + (declared.isOfCalls() ? "; if another type declares the parameter, remove @Label" : "");
    }
    if (Amounts.couldBe(declared.metric(), label)) {
      return "if it is the amount of the event: " + MeantAmount.of(declared, label).fix();
    }
    return EndlessLabel.thing(label.name().value())
        .map(EndlessLabel::fix)
        .or(() -> bounded(label))
        .orElseGet(() -> fix(simple, parameter));
  }

  /** The type that the bound is meant for. */
  private static Optional<String> bounded(Label label) {
    return label.boundsGiven().stream()
        .findFirst()
        .map(bound -> RANGE.contains(bound.value()) ? "int " : "String ")
        .map(type -> type + label.parameter());
  }

  private static String fix(String simple, String parameter) {
    if (WHOLE.contains(simple)) {
      return "@Label(from = 1, to = 5) int " + parameter + ", or an enum";
    }
    if (NUMBERS.contains(simple)) {
      return "record it with a histogram instead, or use an enum of size ranges";
    }
    return simple.equals("Object") ? "an enum" : "an enum, or @Label(max = 20) String " + parameter;
  }
}

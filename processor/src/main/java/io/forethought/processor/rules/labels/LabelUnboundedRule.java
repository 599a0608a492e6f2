package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.EndlessLabel;
import io.forethought.processor.rules.common.Amounts;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import io.forethought.processor.rules.common.MeantAmount;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requires a bound for every label. */
final class LabelUnboundedRule implements LabelRule {

  private static final Set<String> RANGE = Set.of("from", "to");
  private static final Set<String> LIST = Set.of("values", "max");

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    if (label.bound() instanceof Bound.Missing missing
        && !MeantOtherwise.is(declared.metric(), label)) {
      findings.add(
          Code.LABEL_UNBOUNDED,
          label.site(),
          missing.type(),
          label.parameter(),
          label.name().value(),
          fix(declared, label, missing.type()));
    }
  }

  /** The fix. It proposes no bound if another rule would reject the label even with one. */
  private static String fix(Declared declared, Label label, String type) {
    if (Amounts.couldBe(declared.metric(), label)) {
      MeantAmount amount = MeantAmount.of(declared, label);
      return amount.spelled().isPresent()
          ? amount.fix()
          : "if it is the amount of the event: "
              + amount.fix()
              + "; if it is a label: "
              + bound(label, type);
    }
    return EndlessLabel.thing(label.name().value())
        .map(EndlessLabel::fix)
        .or(() -> otherType(label, type))
        .orElseGet(() -> bound(label, type));
  }

  /** The type that the bound is meant for: values of an int, or from and to of a String. */
  private static Optional<String> otherType(Label label, String type) {
    Set<String> own = type.equals("int") ? RANGE : LIST;
    List<String> given = label.boundsGiven().stream().map(Sited::value).toList();
    return given.isEmpty() || given.stream().anyMatch(own::contains)
        ? Optional.empty()
        : Optional.of((type.equals("int") ? "String " : "int ") + label.parameter());
  }

  private static String bound(Label label, String type) {
    String parameter = label.parameter();
    return type.equals("int")
        ? "@Label(from = 1, to = 5) int " + parameter + ", or an enum"
        : "@Label(values = {\"…\", \"…\"}) String "
            + parameter
            + ", @Label(max = 20) String "
            + parameter
            + ", or an enum";
  }
}

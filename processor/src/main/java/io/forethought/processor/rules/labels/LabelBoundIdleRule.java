package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Sited;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.Set;

/** Rejects bounds that are not applied. */
final class LabelBoundIdleRule implements LabelRule {

  private static final String IDLE = "idle";
  private static final Set<String> OF_INTS = Set.of("from", "to");

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    Set<String> applied = applied(label);
    for (Sited<String> attribute : label.boundsGiven()) {
      if (!applied.contains(attribute.value())) {
        findings.add(
            Code.LABEL_BOUND_IDLE,
            attribute.site(),
            attribute.value(),
            type(label.bound()),
            label.parameter(),
            fix(label.bound(), attribute.value()));
      }
    }
  }

  /** The bounds that are applied; all, if another rule reports the bound or the type. */
  private static Set<String> applied(Label label) {
    Bound bound = label.bound();
    if (bound instanceof Bound.Missing || bound instanceof Bound.Unsupported) {
      return Set.of("values", "max", "from", "to", IDLE);
    }
    if (bound instanceof Bound.Listed) {
      return Set.of("values");
    }
    if (bound instanceof Bound.Capped) {
      return Set.of("values", "max", IDLE);
    }
    return bound instanceof Bound.Range ? OF_INTS : Set.of();
  }

  private static String type(Bound bound) {
    if (bound instanceof Bound.Constants) {
      return "enum";
    }
    if (bound instanceof Bound.Booleans) {
      return "boolean";
    }
    return bound instanceof Bound.Range ? "int" : "String";
  }

  private static String fix(Bound bound, String attribute) {
    if (attribute.equals(IDLE)) {
      return "remove it; only a String with max has series that can be removed";
    }
    if (bound instanceof Bound.Constants) {
      return "remove it; the enum constants are the bound";
    }
    if (bound instanceof Bound.Booleans) {
      return "remove it; true and false are the bound";
    }
    if (bound instanceof Bound.Free) {
      return "remove it; an info metric has one series whatever its label values";
    }
    if (bound instanceof Bound.Range) {
      return "remove it; from and to are the bound";
    }
    return bound instanceof Bound.Listed && attribute.equals("max")
        ? "remove it; the listed values are the bound"
        : "remove it; a String is bounded by values or max";
  }
}

package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.LabelRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rejects labels for success and failure or hit and miss: two counters are better, one for all
 * events and one for the failures or hits.
 */
final class OutcomeAsLabelRule implements LabelRule {

  private static final Set<String> SUCCESSES =
      Set.of("success", "successful", "succeeded", "ok", "passed", "pass");

  private static final Set<String> FAILURES =
      Set.of("failure", "fail", "failed", "error", "errors", "unsuccessful");

  private static final Set<String> HITS = Set.of("hit", "hits", "cache_hit");
  private static final Set<String> MISSES = Set.of("miss", "misses", "missed");

  @Override
  public void check(Declared declared, Label label, Findings findings) {
    boolean hit = isOutcome(label, HITS, MISSES);
    if (declared.type() == MetricType.COUNTER && (hit || isOutcome(label, SUCCESSES, FAILURES))) {
      findings.add(
          Code.OUTCOME_AS_LABEL,
          label.site(),
          label.name().value(),
          declared.name(),
          hit ? "hits from misses" : "success from failure",
          declared.isOfCalls()
              ? ofCalls(hit)
              : fix(CorrectName.of(declared), hit ? "hits" : "failed"));
    }
  }

  private static boolean isOutcome(Label label, Set<String> good, Set<String> bad) {
    if (label.bound() instanceof Bound.Booleans) {
      String name = label.name().value();
      return good.contains(name) || bad.contains(name);
    }
    List<String> values = values(label);
    return values.size() == 2
        && !Collections.disjoint(good, values)
        && !Collections.disjoint(bad, values);
  }

  private static List<String> values(Label label) {
    List<String> values = new ArrayList<>();
    for (LabelValues.Value value : LabelValues.of(label).values()) {
      values.add(value.text().toLowerCase(Locale.ROOT));
    }
    return values;
  }

  /** A call of a method is one call, and cannot be declared as two counters. */
  private static String ofCalls(boolean hit) {
    return hit
        ? "remove the label, and count the hits with a counter that you declare"
        : "remove the label; @CountExceptions counts the calls that throw, and a counter that you"
            + " declare can count other failures";
  }

  private static String fix(CorrectName correct, String part) {
    String all = correct.full().orElse("…_total");
    String stem = all.substring(0, all.length() - MetricType.COUNTER.suffix().length());
    return "declare two counters without the label: \""
        + all
        + "\" for all calls, and \""
        + stem
        + "_"
        + part
        + "_total\"";
  }
}

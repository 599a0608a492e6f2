package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rejects labels for success and failure or hit and miss: two counters are better, one for all
 * events and one for the failures or hits.
 */
final class OutcomeAsLabelRule implements Rule {

  private static final Set<String> SUCCESSES =
      Set.of("success", "successful", "succeeded", "ok", "passed", "pass");

  private static final Set<String> FAILURES =
      Set.of("failure", "fail", "failed", "error", "errors", "unsuccessful");

  private static final Set<String> HITS = Set.of("hit", "hits", "cache_hit");
  private static final Set<String> MISSES = Set.of("miss", "misses", "missed");

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        Check.metrics(
            declarations,
            declared ->
                declared.type() == MetricType.COUNTER
                    ? declared.metric().labels().stream().flatMap(label -> judge(declared, label))
                    : Stream.empty()));
  }

  private static Stream<Finding> judge(Declared declared, Label label) {
    boolean hit = isOutcome(label, HITS, MISSES);
    return hit || isOutcome(label, SUCCESSES, FAILURES)
        ? Stream.of(
            Finding.of(
                Code.OUTCOME_AS_LABEL,
                label.site(),
                label.name().value(),
                declared.name(),
                hit ? "hits from misses" : "success from failure",
                fix(CorrectName.of(declared), hit ? "hits" : "failed")))
        : Stream.empty();
  }

  private static boolean isOutcome(Label label, Set<String> good, Set<String> bad) {
    if (label.bound() instanceof Bound.Booleans) {
      String name = label.name().value();
      return good.contains(name) || bad.contains(name);
    }
    List<String> values = values(label);
    return values.size() == 2
        && values.stream().anyMatch(good::contains)
        && values.stream().anyMatch(bad::contains);
  }

  private static List<String> values(Label label) {
    return LabelValues.of(label).values().stream()
        .map(value -> value.text().toLowerCase(Locale.ROOT))
        .toList();
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

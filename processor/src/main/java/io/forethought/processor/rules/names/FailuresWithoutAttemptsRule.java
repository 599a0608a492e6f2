package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.naming.CorrectName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.JoiningWords;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.SetRule;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Requires a set that counts failures to count attempts as well. */
final class FailuresWithoutAttemptsRule implements SetRule {

  private static final Set<String> FAILURES =
      Set.of("failed", "failure", "failures", "error", "errors", "exception", "exceptions");

  /** The end of derived names if failed calls are counted; a method can be named after errors. */
  private static final String EXCEPTIONS = "_exceptions_total";

  @Override
  public void check(MetricSet set, Findings findings) {
    if (!set.complete() || countsAttempts(set)) {
      return;
    }
    for (Declared declared : Declared.of(set)) {
      if (countsFailures(declared)) {
        findings.add(
            Code.FAILURES_WITHOUT_ATTEMPTS,
            declared.metric().name().site(),
            declared.name(),
            set.type().nested(),
            fix(declared));
      }
    }
  }

  private static boolean countsAttempts(MetricSet set) {
    for (Declared declared : Declared.of(set)) {
      if (countsAttempts(declared)) {
        return true;
      }
    }
    return false;
  }

  private static boolean countsAttempts(Declared declared) {
    return switch (declared.type()) {
      case HISTOGRAM, SUMMARY -> true;
      case COUNTER -> !countsFailures(declared);
      case GAUGE, INFO, STATE_SET -> false;
    };
  }

  private static boolean countsFailures(Declared declared) {
    return declared.type() == MetricType.COUNTER
        && (declared.isNamedAfterCalls()
            ? declared.name().endsWith(EXCEPTIONS)
            : !Collections.disjoint(declared.words(), FAILURES));
  }

  private static String fix(Declared declared) {
    if (declared.isOfCalls()) {
      return "also count the attempts: mark the method @Counted or @Timed, too";
    }
    CorrectName correct = CorrectName.of(declared);
    List<String> tried =
        JoiningWords.trimmed(
            correct.words().stream().filter(word -> !FAILURES.contains(word)).toList());
    String prefix = declared.metric().nameGiven() ? "" : declared.prefix();
    String attempts =
        Stream.of(tried, List.of("attempts", "total"))
            .flatMap(List::stream)
            .reduce((left, right) -> left + "_" + right)
            .orElseThrow();
    return "also count the attempts, for example as \"" + prefix + attempts + "\"";
  }
}

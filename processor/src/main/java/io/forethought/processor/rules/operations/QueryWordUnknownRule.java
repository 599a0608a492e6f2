package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rejects words after a dollar sign in a query that are not a metric of the set. */
final class QueryWordUnknownRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    for (Alert alert : Operated.alerts(module)) {
      check(alert.expr(), "expr", "alert", alert.name().value(), findings);
    }
    for (Operated.OfMetric each : Operated.objectives(module)) {
      Optional<DeclaredQuery> total = each.objective().total();
      Optional<DeclaredQuery> errors = each.objective().errors();
      if (total.isPresent()) {
        check(total.get(), "total", "SLO", each.name(), findings);
      }
      if (errors.isPresent()) {
        check(errors.get(), "errors", "SLO", each.name(), findings);
      }
    }
  }

  private static void check(
      DeclaredQuery query, String attribute, String what, String name, Findings findings) {
    for (String word : new LinkedHashSet<>(query.unknown())) {
      findings.add(
          Code.QUERY_WORD_UNKNOWN,
          query.written().site(),
          attribute,
          what,
          name,
          "$" + word,
          fix(word, query.known()));
    }
  }

  private static String fix(String word, Set<String> words) {
    String literal = "$$" + word + " for a dollar sign in the query";
    return NearestWord.to(word, words)
        .map(nearest -> "write $" + nearest)
        .orElseGet(
            () ->
                "write "
                    + words.stream().map(each -> "$" + each).collect(Collectors.joining(", "))
                    + ", or "
                    + literal);
  }
}

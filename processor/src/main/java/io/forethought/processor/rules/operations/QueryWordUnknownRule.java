package io.forethought.processor.rules.operations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rejects words after a dollar sign in a query that are not a metric of the set. */
final class QueryWordUnknownRule implements ModuleRule {

  @Override
  public void check(ModuleMetrics module, Findings findings) {
    Stream<Finding> alerts =
        Operated.alerts(module)
            .flatMap(alert -> findings(alert.expr(), "expr", "alert", alert.name().value()));
    Stream<Finding> objectives =
        Operated.objectives(module)
            .flatMap(
                each ->
                    Stream.concat(
                        each.objective().total().stream()
                            .flatMap(query -> findings(query, "total", "SLO", each.name())),
                        each.objective().errors().stream()
                            .flatMap(query -> findings(query, "errors", "SLO", each.name()))));
    findings.addAll(Stream.concat(alerts, objectives));
  }

  private static Stream<Finding> findings(
      DeclaredQuery query, String attribute, String what, String name) {
    return query.unknown().stream()
        .distinct()
        .map(
            word ->
                Finding.of(
                    Code.QUERY_WORD_UNKNOWN,
                    query.written().site(),
                    attribute,
                    what,
                    name,
                    "$" + word,
                    fix(word, query.known())));
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

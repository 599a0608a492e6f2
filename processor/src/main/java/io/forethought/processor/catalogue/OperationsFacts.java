package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The alerts and objectives of a metric, as lines of METRICS.md. */
final class OperationsFacts {

  private OperationsFacts() {}

  static List<String> of(CatalogueEntry entry) {
    List<String> facts = new ArrayList<>();
    String owner = entry.operations().ownership().owner().value();
    if (!owner.isEmpty()) {
      facts.add("owner: " + Markdown.text(owner));
    }
    for (Alert alert : entry.operations().alerts()) {
      facts.add(alert(alert));
    }
    for (Objective objective : entry.operations().objectives()) {
      if (objective.isFinite()) {
        facts.add(objective(entry, objective));
      }
    }
    return facts;
  }

  private static String alert(Alert alert) {
    List<String> details = new ArrayList<>();
    details.add(alert.severity().label());
    if (!alert.pending().value().isEmpty()) {
      details.add("after " + Markdown.text(alert.pending().value()));
    }
    if (!alert.runbook().value().isEmpty()) {
      details.add("runbook " + Markdown.text(alert.runbook().value()));
    }
    return "alert "
        + Markdown.code(alert.name().value())
        + ", "
        + String.join(", ", details)
        + ": "
        + Markdown.text(alert.summary().value())
        + " "
        + Markdown.code(alert.expr().text());
  }

  private static String objective(CatalogueEntry entry, Objective objective) {
    String good =
        objective
            .threshold()
            .map(bound -> "of values at most " + Words.number(bound.value()) + unit(entry))
            .orElse("of events without an error");
    String by =
        objective.by().isEmpty()
            ? ""
            : ", for each "
                + objective.by().stream().map(Sited::value).collect(Collectors.joining(", "));
    return "objective "
        + Markdown.code(objective.name().value())
        + ": "
        + percent(objective.objective().value())
        + " % "
        + good
        + " within "
        + Markdown.text(objective.window().value())
        + Markdown.text(by)
        + counted("total", objective.total().stream())
        + counted("errors", objective.errors().stream());
  }

  private static String unit(CatalogueEntry entry) {
    String word = entry.unit().word();
    return word.isEmpty() ? "" : " " + word;
  }

  private static String counted(String what, Stream<DeclaredQuery> query) {
    return query
        .map(text -> ", " + what + ": " + Markdown.code(text.text()))
        .collect(Collectors.joining());
  }

  /** 0.999 is 99.9, without the digits that a product of doubles has. */
  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}

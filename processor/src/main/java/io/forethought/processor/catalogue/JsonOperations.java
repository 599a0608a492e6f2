package io.forethought.processor.catalogue;

import io.forethought.processor.json.JsonValue;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.model.operations.Ownership;
import io.forethought.processor.model.operations.Panel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what {@link OperationsJson} wrote.
 *
 * @param site the place of the metric
 */
record JsonOperations(Site site) {

  private static final List<String> MEMBERS =
      List.of("owner", "runbook", "alerts", "objectives", "panel");

  Operations read(JsonValue metric) {
    return hasSome(metric)
        ? new Operations(
            new Ownership(text(metric, "owner"), text(metric, "runbook")),
            metric.listOf("alerts").stream().map(this::alert).toList(),
            metric.listOf("objectives").stream().map(this::objective).toList(),
            metric.optional("panel").map(this::panel))
        : Operations.NONE;
  }

  private static boolean hasSome(JsonValue metric) {
    for (String member : MEMBERS) {
      if (metric.optional(member).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Alert alert(JsonValue alert) {
    JsonValue severity = alert.at("severity");
    return new Alert(
        sited(alert.at("name").text()),
        DeclaredQuery.of(sited(alert.at("expr").text())),
        text(alert, "for"),
        text(alert, "keepFiringFor"),
        AlertSeverity.labelled(severity.text()).orElseThrow(() -> severity.wrong("a severity")),
        sited(alert.at("summary").text()),
        text(alert, "description"),
        text(alert, "owner"),
        text(alert, "runbook"),
        site);
  }

  private Objective objective(JsonValue objective) {
    return new Objective(
        sited(objective.at("name").text()),
        sited(objective.at("objective").real()),
        objective.optional("threshold").map(JsonValue::real).map(this::sited),
        sited(objective.at("window").text()),
        query(objective, "total"),
        query(objective, "errors"),
        objective.textsOf("by").stream().map(this::sited).toList(),
        site);
  }

  private Panel panel(JsonValue panel) {
    return new Panel(
        text(panel, "title"),
        text(panel, "row"),
        sited(panel.numberOf("place")),
        panel.optional("kind").map(JsonOperations::kind).orElse(Panel.Kind.BY_TYPE),
        panel.optional("omit").isPresent(),
        site);
  }

  private static Panel.Kind kind(JsonValue kind) {
    return Arrays.stream(Panel.Kind.values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind.text()))
        .findFirst()
        .orElseThrow(() -> kind.wrong("a kind of panel"));
  }

  private Optional<DeclaredQuery> query(JsonValue object, String name) {
    return object.optional(name).map(query -> DeclaredQuery.of(sited(query.text())));
  }

  private Sited<String> text(JsonValue object, String name) {
    return sited(object.textOf(name));
  }

  private <T> Sited<T> sited(T value) {
    return new Sited<>(value, site);
  }
}

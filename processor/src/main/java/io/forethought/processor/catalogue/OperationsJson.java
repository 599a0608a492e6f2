package io.forethought.processor.catalogue;

import com.google.gson.stream.JsonWriter;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.model.operations.Panel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the alerts, objectives and panel of a metric as members of its JSON object. The queries
 * contain the names of metrics, so that readers need not know methods.
 */
final class OperationsJson {

  private OperationsJson() {}

  static void write(JsonWriter json, Operations operations) throws IOException {
    text(json, "owner", operations.ownership().owner());
    text(json, "runbook", operations.ownership().runbook());
    if (!operations.alerts().isEmpty()) {
      json.name("alerts").beginArray();
      for (Alert alert : operations.alerts()) {
        write(json, alert);
      }
      json.endArray();
    }
    List<Objective> objectives = finite(operations.objectives());
    if (!objectives.isEmpty()) {
      json.name("objectives").beginArray();
      for (Objective objective : objectives) {
        write(json, objective);
      }
      json.endArray();
    }
    if (operations.panel().isPresent()) {
      write(json, operations.panel().get());
    }
  }

  private static List<Objective> finite(List<Objective> objectives) {
    List<Objective> finite = new ArrayList<>();
    for (Objective objective : objectives) {
      if (objective.isFinite()) {
        finite.add(objective);
      }
    }
    return finite;
  }

  private static void write(JsonWriter json, Alert alert) throws IOException {
    json.beginObject().name("name").value(alert.name().value());
    json.name("expr").value(alert.expr().text());
    text(json, "for", alert.pending());
    text(json, "keepFiringFor", alert.keepFiringFor());
    json.name("severity").value(alert.severity().label());
    json.name("summary").value(alert.summary().value());
    text(json, "description", alert.description());
    text(json, "owner", alert.owner());
    text(json, "runbook", alert.runbook());
    json.endObject();
  }

  private static void write(JsonWriter json, Objective objective) throws IOException {
    json.beginObject().name("name").value(objective.name().value());
    json.name("objective").value(objective.objective().value());
    if (objective.threshold().isPresent()) {
      json.name("threshold").value(objective.threshold().get().value());
    }
    json.name("window").value(objective.window().value());
    query(json, "total", objective.total());
    query(json, "errors", objective.errors());
    List<Sited<String>> by = objective.by();
    if (!by.isEmpty()) {
      json.name("by").beginArray();
      for (Sited<String> label : by) {
        json.value(label.value());
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void write(JsonWriter json, Panel panel) throws IOException {
    json.name("panel").beginObject();
    text(json, "title", panel.title());
    text(json, "row", panel.row());
    if (panel.place().value() > 0) {
      json.name("place").value(panel.place().value());
    }
    if (panel.kind() != Panel.Kind.BY_TYPE) {
      json.name("kind").value(panel.kind().name().toLowerCase(Locale.ROOT));
    }
    if (panel.omit()) {
      json.name("omit").value(true);
    }
    json.endObject();
  }

  private static void query(JsonWriter json, String name, Optional<DeclaredQuery> query)
      throws IOException {
    if (query.isPresent()) {
      json.name(name).value(query.get().text());
    }
  }

  private static void text(JsonWriter json, String name, Sited<String> text) throws IOException {
    if (!text.value().isEmpty()) {
      json.name(name).value(text.value());
    }
  }
}

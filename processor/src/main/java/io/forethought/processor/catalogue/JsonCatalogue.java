package io.forethought.processor.catalogue;

import io.forethought.processor.json.JsonTree;
import io.forethought.processor.json.JsonValue;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.AlertSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a catalogue that {@link CatalogueJson} wrote. */
public final class JsonCatalogue {

  private JsonCatalogue() {}

  /** The place of a metric whose source is not available. */
  private record Elsewhere(String describe) implements Site {}

  /**
   * Reads a catalogue.
   *
   * @throws IllegalArgumentException if the text is not a catalogue, or is of a later version; the
   *     message contains the place
   */
  public static Catalogue read(String text) {
    JsonValue catalogue = new JsonValue("the catalogue", JsonTree.parse(text));
    int format = catalogue.at("format").number();
    if (format > CatalogueJson.FORMAT) {
      throw new IllegalArgumentException(
          "it has format " + format + ", which only a later version of Forethought can read");
    }
    String module = catalogue.textOf("module");
    List<CatalogueEntry> entries = new ArrayList<>();
    for (JsonValue metric : catalogue.at("metrics").list()) {
      entries.add(entry(metric));
    }
    return new Catalogue(module, entries, settings(catalogue));
  }

  private static List<AlertSetting> settings(JsonValue catalogue) {
    List<AlertSetting> settings = new ArrayList<>();
    for (JsonValue setting : catalogue.listOf(AlertSettingJson.MEMBER)) {
      AlertSettingJson.read(setting).ifPresent(settings::add);
    }
    return settings;
  }

  private static CatalogueEntry entry(JsonValue metric) {
    String set = metric.at("set").text();
    String method = metric.at("method").text();
    Site site = new Elsewhere(set + "." + method);
    return new CatalogueEntry(
        new Sited<>(metric.at("name").text(), site),
        type(metric.at("type")),
        unit(metric.optional("unit")),
        metric.at("help").text(),
        labels(metric),
        metric.realsOf("buckets"),
        metric.realsOf("quantiles"),
        former(metric.optional("renamedFrom")),
        accepted(metric),
        metric.textOf("profile"),
        set,
        method,
        new JsonOperations(site).read(metric),
        site);
  }

  private static MetricType type(JsonValue type) {
    String id = type.text();
    for (MetricType known : MetricType.values()) {
      if (known.id().equals(id)) {
        return known;
      }
    }
    throw type.wrong("a metric type");
  }

  private static BaseUnit unit(Optional<JsonValue> unit) {
    if (unit.isEmpty()) {
      return BaseUnit.NONE;
    }
    Optional<BaseUnit> spelled = BaseUnit.spelled(unit.get().text());
    if (spelled.isEmpty()) {
      throw unit.get().wrong("a unit");
    }
    return spelled.get();
  }

  private static List<CatalogueLabel> labels(JsonValue metric) {
    List<CatalogueLabel> labels = new ArrayList<>();
    for (JsonValue label : metric.listOf("labels")) {
      labels.add(
          new CatalogueLabel(
              label.at("name").text(),
              label.textsOf("values"),
              label.numberOf("max"),
              label.textOf("idle")));
    }
    return labels;
  }

  private static Optional<Former> former(Optional<JsonValue> former) {
    return former.isPresent()
        ? Optional.of(new Former(former.get().at("name").text(), former.get().at("until").text()))
        : Optional.empty();
  }

  private static List<Acceptance> accepted(JsonValue metric) {
    List<Acceptance> accepted = new ArrayList<>();
    for (JsonValue each : metric.listOf("accepted")) {
      accepted.add(new Acceptance(each.at("code").text(), each.textOf("reason")));
    }
    return accepted;
  }
}

package io.forethought.processor.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.Arrays;

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
    JsonValue catalogue = new JsonValue("the catalogue", parse(text));
    int format = catalogue.at("format").number();
    if (format > CatalogueJson.FORMAT) {
      throw new IllegalArgumentException(
          "it has format " + format + ", which only a later version of Forethought can read");
    }
    return new Catalogue(
        catalogue.optional("module").map(JsonValue::text).orElse(""),
        catalogue.at("metrics").list(JsonCatalogue::entry),
        catalogue.listOf(AlertSettingJson.MEMBER, AlertSettingJson::read).stream()
            .flatMap(found -> found)
            .toList());
  }

  private static JsonElement parse(String text) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }

  private static CatalogueEntry entry(JsonValue metric) {
    String set = metric.at("set").text();
    String method = metric.at("method").text();
    Site site = new Elsewhere(set + "." + method);
    return new CatalogueEntry(
        new Sited<>(metric.at("name").text(), site),
        type(metric.at("type")),
        metric.optional("unit").map(JsonCatalogue::unit).orElse(BaseUnit.NONE),
        metric.at("help").text(),
        metric.listOf("labels", JsonCatalogue::label),
        metric.listOf("buckets", JsonValue::real),
        metric.listOf("quantiles", JsonValue::real),
        metric.optional("renamedFrom").map(JsonCatalogue::former),
        metric.listOf("accepted", JsonCatalogue::acceptance),
        metric.optional("profile").map(JsonValue::text).orElse(""),
        set,
        method,
        new JsonOperations(site).read(metric),
        site);
  }

  private static MetricType type(JsonValue type) {
    return Arrays.stream(MetricType.values())
        .filter(known -> known.id().equals(type.text()))
        .findFirst()
        .orElseThrow(() -> type.wrong("a metric type"));
  }

  private static BaseUnit unit(JsonValue unit) {
    return BaseUnit.spelled(unit.text()).orElseThrow(() -> unit.wrong("a unit"));
  }

  private static CatalogueLabel label(JsonValue label) {
    return new CatalogueLabel(
        label.at("name").text(),
        label.listOf("values", JsonValue::text),
        label.optional("max").map(JsonValue::number).orElse(0),
        label.optional("idle").map(JsonValue::text).orElse(""));
  }

  private static Former former(JsonValue former) {
    return new Former(former.at("name").text(), former.at("until").text());
  }

  private static Acceptance acceptance(JsonValue acceptance) {
    return new Acceptance(
        acceptance.at("code").text(),
        acceptance.optional("reason").map(JsonValue::text).orElse(""));
  }
}

package io.forethought.processor.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads a catalogue that {@link CatalogueJson} wrote. */
public final class JsonCatalogue {

  private JsonCatalogue() {}

  /** The place of a metric whose source is not here. */
  private record Elsewhere(String describe) implements Site {}

  /**
   * Reads a catalogue.
   *
   * @throws IllegalArgumentException if the text is none, or of a later version
   */
  public static Catalogue read(String text) {
    try {
      JsonObject catalogue = JsonParser.parseString(text).getAsJsonObject();
      int format = catalogue.get("format").getAsInt();
      if (format > CatalogueJson.FORMAT) {
        throw new IllegalArgumentException("its format " + format + " is a later one");
      }
      return new Catalogue(
          text(catalogue, "module"), list(catalogue, "metrics", JsonCatalogue::entry));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("it is no catalogue: " + e.getMessage(), e);
    }
  }

  private static CatalogueEntry entry(JsonElement element) {
    JsonObject metric = element.getAsJsonObject();
    String set = metric.get("set").getAsString();
    String method = metric.get("method").getAsString();
    Site site = new Elsewhere(set + "." + method);
    return new CatalogueEntry(
        new Sited<>(metric.get("name").getAsString(), site),
        type(metric.get("type").getAsString()),
        BaseUnit.spelled(text(metric, "unit")).orElse(BaseUnit.NONE),
        text(metric, "help"),
        list(metric, "labels", JsonCatalogue::label),
        list(metric, "buckets", JsonElement::getAsDouble),
        list(metric, "quantiles", JsonElement::getAsDouble),
        Optional.ofNullable(metric.getAsJsonObject("renamedFrom")).map(JsonCatalogue::former),
        list(metric, "accepted", JsonCatalogue::acceptance),
        set,
        method,
        site);
  }

  private static MetricType type(String id) {
    return Arrays.stream(MetricType.values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no type " + id));
  }

  private static CatalogueLabel label(JsonElement element) {
    JsonObject label = element.getAsJsonObject();
    return new CatalogueLabel(
        label.get("name").getAsString(),
        list(label, "values", JsonElement::getAsString),
        label.has("max") ? label.get("max").getAsInt() : 0);
  }

  private static Former former(JsonObject former) {
    return new Former(former.get("name").getAsString(), former.get("until").getAsString());
  }

  private static Acceptance acceptance(JsonElement element) {
    JsonObject acceptance = element.getAsJsonObject();
    return new Acceptance(acceptance.get("code").getAsString(), text(acceptance, "reason"));
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  private static <T> List<T> list(JsonObject object, String name, Function<JsonElement, T> read) {
    return object.has(name) && object.get(name) instanceof JsonArray array
        ? StreamSupport.stream(array.spliterator(), false).map(read).toList()
        : List.of();
  }
}

package io.forethought.processor.catalogue;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes a catalogue as JSON: {@code META-INF/forethought/metrics.json}. The schema is
 * docs/reference/metrics.schema.json; {@link JsonCatalogue} reads the file.
 */
public final class CatalogueJson {

  /** The version of the schema; readers reject later versions. */
  static final int FORMAT = 1;

  private CatalogueJson() {}

  /** The text, the same for the same catalogue. */
  public static String write(Catalogue catalogue) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setStrictness(Strictness.STRICT);
      json.beginObject().name("format").value(FORMAT);
      optional(json, "module", catalogue.module());
      json.name("series").value(catalogue.series());
      json.name("metrics").beginArray();
      for (CatalogueEntry entry : catalogue.entries()) {
        write(json, entry);
      }
      json.endArray();
      AlertSettingJson.write(json, catalogue.settings());
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escaped(text.toString()) + "\n";
  }

  /** Half a surrogate pair cannot be encoded in UTF-8, so it would be lost. */
  private static String escaped(String json) {
    if (!hasSurrogate(json)) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (Character.getType(point) == Character.SURROGATE) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  private static boolean hasSurrogate(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void write(JsonWriter json, CatalogueEntry entry) throws IOException {
    json.beginObject();
    json.name("name").value(entry.name().value());
    json.name("type").value(entry.type().id());
    if (entry.unit() != BaseUnit.NONE) {
      json.name("unit").value(entry.unit().word());
    }
    json.name("help").value(entry.help());
    if (!entry.labels().isEmpty()) {
      json.name("labels").beginArray();
      for (CatalogueLabel label : entry.labels()) {
        write(json, label);
      }
      json.endArray();
    }
    numbers(json, "buckets", entry.buckets());
    numbers(json, "quantiles", entry.quantiles());
    json.name("series").value(entry.series());
    optional(json, "profile", entry.profile());
    json.name("set").value(entry.set());
    json.name("method").value(entry.method());
    if (entry.formerly().isPresent()) {
      CatalogueEntry.Former former = entry.formerly().get();
      json.name("renamedFrom").beginObject();
      json.name("name").value(former.name()).name("until").value(former.until()).endObject();
    }
    accepted(json, entry.accepted());
    OperationsJson.write(json, entry.operations());
    json.endObject();
  }

  private static void write(JsonWriter json, CatalogueLabel label) throws IOException {
    json.beginObject().name("name").value(label.name());
    if (label.isClosed()) {
      json.name("values").beginArray();
      for (String value : label.values()) {
        json.value(value);
      }
      json.endArray();
    } else if (label.max() > 0) {
      json.name("max").value(label.max());
    }
    optional(json, "idle", label.idle());
    json.endObject();
  }

  private static void numbers(JsonWriter json, String name, List<Double> numbers)
      throws IOException {
    if (!numbers.isEmpty()) {
      json.name(name).beginArray();
      for (double number : numbers) {
        json.value(number);
      }
      json.endArray();
    }
  }

  private static void accepted(JsonWriter json, List<Acceptance> accepted) throws IOException {
    if (!accepted.isEmpty()) {
      json.name("accepted").beginArray();
      for (Acceptance acceptance : accepted) {
        json.beginObject().name("code").value(acceptance.code());
        optional(json, "reason", acceptance.reason());
        json.endObject();
      }
      json.endArray();
    }
  }

  private static void optional(JsonWriter json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}

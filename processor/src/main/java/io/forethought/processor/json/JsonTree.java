package io.forethought.processor.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as maps, lists, strings, numbers and booleans; {@code null} is an empty {@link
 * Optional}. Every compilation reads the catalogue of the run-time library, and Gson's own tree
 * loads three times as many classes.
 */
public final class JsonTree {

  private final JsonReader json;

  private JsonTree(String text) {
    this.json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.LENIENT);
  }

  /**
   * The value that a text contains; {@code null} if it is empty.
   *
   * @throws IllegalArgumentException if the text is not JSON
   */
  public static Object parse(String text) {
    try {
      return new JsonTree(text).document();
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw new IllegalArgumentException("it is not JSON", e);
    }
  }

  private Object document() throws IOException {
    try {
      JsonToken unused = json.peek();
    } catch (EOFException empty) {
      return Optional.empty();
    }
    Object value = value();
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedJsonException("there is more than one value");
    }
    return value;
  }

  private Object value() throws IOException {
    return switch (json.peek()) {
      case BEGIN_OBJECT -> object();
      case BEGIN_ARRAY -> list();
      case NUMBER -> Double.valueOf(json.nextString());
      case BOOLEAN -> json.nextBoolean();
      case NULL -> {
        json.nextNull();
        yield Optional.empty();
      }
      default -> json.nextString();
    };
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      members.put(name, value());
    }
    json.endObject();
    return members;
  }

  private List<Object> list() throws IOException {
    List<Object> entries = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      entries.add(value());
    }
    json.endArray();
    return entries;
  }
}

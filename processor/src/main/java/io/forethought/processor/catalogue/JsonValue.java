package io.forethought.processor.catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a JSON file with its path, so that errors can name the place.
 *
 * @param path the path: {@code metrics[3].name}
 * @param element the value
 */
record JsonValue(String path, JsonElement element) {

  /** A member of this object. */
  JsonValue at(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalArgumentException(path(name) + " is missing"));
  }

  /** A member of this object that may be missing. */
  Optional<JsonValue> optional(String name) {
    if (!(element instanceof JsonObject object)) {
      throw wrong("an object");
    }
    return Optional.ofNullable(object.get(name)).map(member -> new JsonValue(path(name), member));
  }

  private String path(String name) {
    return path.contains(" ") ? name : path + "." + name;
  }

  /** The entries of a list that may be missing. */
  <T> List<T> listOf(String name, Function<JsonValue, T> read) {
    return optional(name).map(list -> list.list(read)).orElse(List.of());
  }

  <T> List<T> list(Function<JsonValue, T> read) {
    if (!(element instanceof JsonArray array)) {
      throw wrong("a list");
    }
    List<T> list = new ArrayList<>();
    for (JsonElement entry : array) {
      list.add(read.apply(new JsonValue(path + "[" + list.size() + "]", entry)));
    }
    return list;
  }

  String text() {
    if (!(element instanceof JsonPrimitive text) || !text.isString()) {
      throw wrong("a string");
    }
    return text.getAsString();
  }

  /** A whole number that is not negative. */
  int number() {
    double number = real();
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw wrong("a whole number of at least 0");
    }
    return (int) number;
  }

  double real() {
    if (!(element instanceof JsonPrimitive number) || !number.isNumber()) {
      throw wrong("a number");
    }
    return number.getAsDouble();
  }

  /** The exception for a wrong value. */
  IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(path + " is not " + expected);
  }
}

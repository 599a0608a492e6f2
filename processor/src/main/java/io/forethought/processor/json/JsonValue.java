package io.forethought.processor.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON file with its path, so that errors can name the place.
 *
 * @param path the path: {@code metrics[3].name}
 * @param value the value, as in {@link JsonTree}
 */
public record JsonValue(String path, Object value) {

  /** A member of this object. */
  public JsonValue at(String name) {
    Optional<JsonValue> member = optional(name);
    if (member.isEmpty()) {
      throw new IllegalArgumentException(path(name) + " is missing");
    }
    return member.get();
  }

  /** A member of this object that may be missing. */
  public Optional<JsonValue> optional(String name) {
    if (!(value instanceof Map<?, ?> object)) {
      throw wrong("an object");
    }
    Object member = object.get(name);
    return member == null ? Optional.empty() : Optional.of(new JsonValue(path(name), member));
  }

  private String path(String name) {
    return path.contains(" ") ? name : path + "." + name;
  }

  /** The entries of a list that may be missing. */
  public List<JsonValue> listOf(String name) {
    Optional<JsonValue> list = optional(name);
    return list.isPresent() ? list.get().list() : List.of();
  }

  /** The entries of this list. */
  public List<JsonValue> list() {
    if (!(value instanceof List<?> array)) {
      throw wrong("a list");
    }
    List<JsonValue> list = new ArrayList<>();
    for (Object entry : array) {
      list.add(new JsonValue(path + "[" + list.size() + "]", entry));
    }
    return list;
  }

  /** The texts in a list that may be missing. */
  public List<String> textsOf(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue text : listOf(name)) {
      texts.add(text.text());
    }
    return texts;
  }

  /** The numbers in a list that may be missing. */
  public List<Double> realsOf(String name) {
    List<Double> reals = new ArrayList<>();
    for (JsonValue number : listOf(name)) {
      reals.add(number.real());
    }
    return reals;
  }

  /** A text that may be missing; it is empty then. */
  public String textOf(String name) {
    Optional<JsonValue> text = optional(name);
    return text.isPresent() ? text.get().text() : "";
  }

  /** This text. */
  public String text() {
    if (!(value instanceof String text)) {
      throw wrong("a string");
    }
    return text;
  }

  /** A whole number that may be missing; it is 0 then. */
  public int numberOf(String name) {
    Optional<JsonValue> number = optional(name);
    return number.isPresent() ? number.get().number() : 0;
  }

  /** A whole number that is not negative. */
  public int number() {
    double number = real();
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw wrong("a whole number of at least 0");
    }
    return (int) number;
  }

  /** This number. */
  public double real() {
    if (!(value instanceof Double number)) {
      throw wrong("a number");
    }
    return number;
  }

  /** The exception for a wrong value. */
  public IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(path + " is not " + expected);
  }
}

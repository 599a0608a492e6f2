package io.forethought.processor.operations.output.dashboard;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An object of JSON, whose members keep their order. A value is a string, a number, a boolean, a
 * list of values, another object, or {@link #NULL}.
 */
final class JsonObject {

  /** {@code null}. */
  static final Object NULL = Optional.empty();

  private static final int LINE = 100;

  /** What is around the name of a member: quotes, a colon and a comma. */
  private static final int AROUND_MEMBER = 6;

  /** A comma and a space. */
  private static final int AROUND_ITEM = 2;

  private static final int FIRST_PRINTABLE = 0x20;
  private static final double LARGEST_WHOLE = 1e15;
  private static final String INDENT = "  ";

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member, or replaces one in its place. */
  JsonObject with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member if there is a value. */
  JsonObject with(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  /** Adds a list unless it is empty. */
  JsonObject withAny(String name, List<?> values) {
    return values.isEmpty() ? this : with(name, values);
  }

  /** The text, the same for the same object. What fits into a line is on one line. */
  String text() {
    StringBuilder text = new StringBuilder();
    write(this, "", text);
    return text.append('\n').toString();
  }

  private static void write(Object value, String indent, StringBuilder text) {
    boolean scalar = !(value instanceof JsonObject) && !(value instanceof List);
    if (scalar || rest(value, LINE) >= 0) {
      inline(value, text);
      return;
    }
    String inner = indent + INDENT;
    boolean object = value instanceof JsonObject;
    String between = object ? "{\n" : "[\n";
    if (value instanceof JsonObject json) {
      for (Map.Entry<String, Object> member : json.members.entrySet()) {
        text.append(between).append(inner);
        string(member.getKey(), text);
        write(member.getValue(), inner, text.append(": "));
        between = ",\n";
      }
    } else {
      for (Object item : (List<?>) value) {
        write(item, inner, text.append(between).append(inner));
        between = ",\n";
      }
    }
    text.append('\n').append(indent).append(object ? '}' : ']');
  }

  /**
   * How much of a line is left after a value; negative if it is too long. Numbers and truth values
   * are short, and escapes are rare, so they count as one character.
   */
  private static int rest(Object value, int line) {
    int rest = line;
    if (value instanceof JsonObject json) {
      Iterator<Map.Entry<String, Object>> members = json.members.entrySet().iterator();
      while (rest >= 0 && members.hasNext()) {
        Map.Entry<String, Object> member = members.next();
        rest = rest(member.getValue(), rest - member.getKey().length() - AROUND_MEMBER);
      }
    } else if (value instanceof List<?> list) {
      Iterator<?> items = list.iterator();
      while (rest >= 0 && items.hasNext()) {
        rest = rest(items.next(), rest - AROUND_ITEM);
      }
    } else {
      rest -= value instanceof String string ? string.length() + 2 : 1;
    }
    return rest;
  }

  /** Writes a value without line breaks. */
  private static void inline(Object value, StringBuilder text) {
    if (value instanceof JsonObject json) {
      String between = "{";
      for (Map.Entry<String, Object> member : json.members.entrySet()) {
        string(member.getKey(), text.append(between));
        inline(member.getValue(), text.append(": "));
        between = ", ";
      }
      text.append(json.members.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String between = "[";
      for (Object item : list) {
        inline(item, text.append(between));
        between = ", ";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else {
      scalar(value, text);
    }
  }

  private static void scalar(Object value, StringBuilder text) {
    if (value instanceof String string) {
      string(string, text);
    } else if (value instanceof Double number) {
      text.append(number(number));
    } else {
      text.append(value == NULL ? "null" : value);
    }
  }

  /** A number as JSON writes it: {@code 1}, {@code 0.25}. */
  static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** Writes the parts between escapes as a whole: nearly all texts have no escapes. */
  private static void string(String value, StringBuilder text) {
    text.append('"');
    int written = 0;
    for (int at = 0; at < value.length(); at++) {
      char each = value.charAt(at);
      if (each == '"'
          || each == '\\'
          || each < FIRST_PRINTABLE
          || (Character.isSurrogate(each) && isHalf(value, at))) {
        text.append(value.substring(written, at));
        escape(each, text);
        written = at + 1;
      }
    }
    text.append(value.substring(written)).append('"');
  }

  private static void escape(char each, StringBuilder text) {
    if (each == '"' || each == '\\') {
      text.append('\\').append(each);
    } else if (each == '\n') {
      text.append("\\n");
    } else {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
    }
  }

  /** Half a surrogate pair cannot be encoded in UTF-8. */
  private static boolean isHalf(String value, int at) {
    char each = value.charAt(at);
    if (Character.isHighSurrogate(each)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(each)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}

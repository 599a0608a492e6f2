package io.forethought.processor.catalogue;

import io.forethought.processor.model.CatalogueLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Formats the values of a label for people. */
final class Values {

  /** Shorter ranges are written out. */
  private static final int SHORTEST_RANGE = 4;

  private static final String NUMBER = "-?[0-9]{1,9}";

  private Values() {}

  /** All of them. */
  static String all(CatalogueLabel label, UnaryOperator<String> style) {
    return some(label, Integer.MAX_VALUE, style);
  }

  /** The first values, and the number of remaining ones. */
  static String some(CatalogueLabel label, int most, UnaryOperator<String> style) {
    if (!label.isClosed()) {
      return open(label, style);
    }
    List<String> values = label.values();
    if (isRange(values)) {
      return style.apply(values.get(0)) + " to " + style.apply(values.get(values.size() - 1));
    }
    // Replacing a single value would save nothing.
    int shown = values.size() - 1 <= most ? values.size() : most;
    List<String> texts = new ArrayList<>();
    for (String value : values.subList(0, shown)) {
      texts.add(style.apply(value));
    }
    if (shown < values.size()) {
      texts.add(number(values.size() - shown) + " more");
    }
    return String.join(", ", texts);
  }

  private static String open(CatalogueLabel label, UnaryOperator<String> style) {
    if (label.max() == 0) {
      return "any value";
    }
    String first =
        label.max() == 1 ? "the first value" : "the first " + number(label.max()) + " values";
    String rest = ", then " + style.apply("_other");
    return label.idle().isEmpty()
        ? first + " seen" + rest
        : first + " seen, each until it is not recorded for " + label.idle() + rest;
  }

  private static boolean isRange(List<String> values) {
    if (values.size() < SHORTEST_RANGE || !values.get(0).matches(NUMBER)) {
      return false;
    }
    int first = Integer.parseInt(values.get(0));
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).equals(Integer.toString(first + i))) {
        return false;
      }
    }
    return true;
  }

  /** A number as people read it: {@code 17,500}. */
  static String number(long number) {
    StringBuilder text = new StringBuilder().append(number);
    for (int at = text.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}

package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Methods that declare metrics, and some that only look like it. */
final class RandomMetric {

  private static final List<String> TYPES =
      List.of("Counter", "Counter", "Counter", "Gauge", "Histogram", "Summary", "Info", "StateSet");

  private final Chance chance;
  private final RandomText text;
  private final RandomAnnotations annotations;
  private final RandomTypes types;

  RandomMetric(Chance chance, RandomText text, RandomAnnotations annotations, RandomTypes types) {
    this.chance = chance;
    this.text = text;
    this.annotations = annotations;
    this.types = types;
  }

  /** A method with this name. */
  String declaration(String name, boolean inClass) {
    String type = chance.of(TYPES);
    String states = types.enumType();
    StringBuilder method = new StringBuilder();
    if (chance.oneIn(40) || chance.hostile()) {
      method.append(annotations.onMethod()).append(' ');
    }
    if (chance.oneIn(40)) {
      method.append("@Deprecated ");
    }
    if (!chance.hostile() || chance.oneIn(2)) {
      method.append(annotations.metric(type, states)).append(' ');
    }
    String second = chance.of(TYPES);
    if (chance.hostile() && !second.equals(type)) {
      method.append(annotations.metric(second, states)).append(' ');
    }
    boolean isEvent = type.equals("Info") || chance.oneIn(3);
    String result = isEvent && !chance.hostile() ? "void" : types.result(type);
    List<String> parameters = new ArrayList<>(labels(type));
    if (result.equals("void") && type.equals("StateSet")) {
      parameters.add(states + " newState");
    }
    if (result.equals("void") && needsAmount(type)) {
      parameters.add("@Amount " + types.amount(type.equals("Histogram")) + " amount");
    }
    return method + signature(result, name, varargsLast(parameters), inClass);
  }

  private boolean needsAmount(String type) {
    return switch (type) {
      case "Gauge", "Histogram", "Summary" -> !chance.hostile();
      case "Counter" -> chance.oneIn(4);
      default -> chance.hostile();
    };
  }

  /** Only the last parameter can be a varargs parameter. */
  private static List<String> varargsLast(List<String> parameters) {
    int last = parameters.size() - 1;
    List<String> all = new ArrayList<>(parameters);
    for (int i = 0; i < last; i++) {
      all.set(i, all.get(i).replace("...", "[]"));
    }
    return all;
  }

  private String signature(String result, String name, List<String> parameters, boolean inClass) {
    String modifiers = "";
    String body = ";";
    if (inClass || (chance.hostile() && chance.oneIn(2))) {
      modifiers =
          inClass
              ? chance.word("", "public ", "static ", "private ")
              : chance.word("default ", "static ", "private ");
      body = " { throw new IllegalStateException(); }";
    }
    String generic = chance.hostile() && chance.oneIn(4) ? "<T extends Comparable<T>> " : "";
    String thrown = chance.hostile() ? " throws java.io.IOException" : "";
    return modifiers
        + generic
        + result
        + " "
        + name
        + "("
        + String.join(", ", parameters)
        + ")"
        + thrown
        + body;
  }

  private List<String> labels(String metric) {
    Set<String> names = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (int left = chance.mostly(() -> chance.below(3), () -> chance.below(6)); left > 0; left--) {
      String name = text.parameter();
      String type = metric.equals("Info") && !chance.hostile() ? "String" : types.label();
      if (names.add(name)) {
        labels.add(parameter(metric.equals("Info") ? "" : annotations.label(type), type, name));
      }
    }
    return labels;
  }

  private String parameter(String label, String type, String name) {
    String remark = chance.oneIn(80) || chance.hostile() ? annotations.onParameter() + " " : "";
    String amount = chance.hostile() && chance.oneIn(3) ? "@Amount " : "";
    return remark + label + (label.isEmpty() ? "" : " ") + amount + type + " " + name;
  }
}

package io.forethought.processor.naming;

import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import java.util.Set;

/** The words that labels are called by. */
public final class LabelWords {

  /** What a label is called that says of nothing what it is the type of. */
  public static final String TYPE = "type";

  /**
   * A label of so few letters is found only after the word by: it is too likely a word of its own.
   */
  private static final int SHORT = 3;

  /** What operators call the labels of their targets. */
  private static final Set<String> OF_TARGETS =
      Set.of(
          "region",
          "zone",
          "availability_zone",
          "az",
          "cluster",
          "datacenter",
          "dc",
          "owner",
          "customer",
          "stage",
          "service",
          "environment",
          "env");

  private LabelWords() {}

  /** Whether a label says that it is a type, and not of what. */
  public static boolean isType(String label) {
    return label.equals(TYPE);
  }

  /** Whether a label is called as those that operators give to their targets. */
  public static boolean isOfTarget(String label) {
    return OF_TARGETS.contains(label);
  }

  /**
   * Whether the words of the label stand together in a part of the name. Nobody sums the labels of
   * an info metric away, so they may.
   */
  public static boolean areIn(Declared declared, String part, Label label) {
    String name = label.name().value();
    if (declared.type() == MetricType.INFO || !SnakeCase.holds(name)) {
      return false;
    }
    String stem = "_" + part + "_";
    return stem.contains("_by_" + name + "_")
        || (name.length() > SHORT && stem.contains("_" + name + "_"));
  }
}

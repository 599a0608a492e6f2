package io.forethought.processor.naming;

import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Set;

/** Words that are used as label names. */
public final class LabelWords {

  /** A label name that does not show what it is the type of. */
  public static final String TYPE = "type";

  /**
   * Labels this short are found only after the word {@code by}: elsewhere they are probably
   * ordinary words.
   */
  private static final int SHORT = 3;

  /** Labels that operators commonly add to their targets. */
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

  /** Whether a label name says {@code type} without saying of what. */
  public static boolean isType(String label) {
    return SnakeCase.nearest(label).orElse("").equals(TYPE);
  }

  /** Whether a label has a name that operators commonly add to their targets. */
  public static boolean isOfTarget(String label) {
    return OF_TARGETS.contains(SnakeCase.nearest(label).orElse(""));
  }

  /**
   * Whether the label's words appear together in part of a name. Info metrics are exempt, because
   * their labels are not aggregated away.
   */
  public static boolean areIn(Declared declared, String part, Label label) {
    if (declared.type() == MetricType.INFO) {
      return false;
    }
    String name = spelled(label);
    String stem = "_" + part + "_";
    return stem.contains("_by_" + name + "_")
        || (name.length() > SHORT && stem.contains("_" + name + "_"));
  }

  /** The words of a label's name, whatever its spelling. */
  static List<String> of(Label label) {
    return DerivedName.words(spelled(label));
  }

  private static String spelled(Label label) {
    String name = label.name().value();
    return SnakeCase.nearest(name).orElse(name);
  }
}

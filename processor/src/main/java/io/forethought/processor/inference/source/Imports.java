package io.forethought.processor.inference.source;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The imports of a source. */
final class Imports {

  private static final String ANNOTATIONS = "io.forethought.";
  private static final String DATA_POINTS = "io.prometheus.metrics.core.datapoints.";

  private final SortedSet<String> names = new TreeSet<>();

  /** An annotation of Forethought, which is imported. */
  Annotation annotation(String simpleName) {
    return new Annotation(type(simpleName));
  }

  /** A type of Forethought, which is imported. */
  String type(String simpleName) {
    names.add(ANNOTATIONS + simpleName);
    return simpleName;
  }

  /** What a method returns. */
  String returned(String simpleName) {
    if (!simpleName.equals("void")) {
      names.add(DATA_POINTS + simpleName);
    }
    return simpleName;
  }

  /** The lines. */
  List<String> lines() {
    return names.stream().map(name -> "import " + name + ";").toList();
  }
}

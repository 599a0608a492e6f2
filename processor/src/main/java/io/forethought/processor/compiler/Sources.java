package io.forethought.processor.compiler;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types being compiled; more from round to round. */
final class Sources {

  private final Set<String> types = new HashSet<>();

  /** Reads the sources of a round. */
  void read(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        types.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether a type stands in one of the sources. */
  boolean contains(String type) {
    return types.contains(type);
  }

  /** Whether a type, or one that it is nested in, stands in one of the sources. */
  boolean hold(String type) {
    String around = type;
    while (!types.contains(around)) {
      int dot = around.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      around = around.substring(0, dot);
    }
    return true;
  }
}

package io.forethought.recipes.micrometer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.J;

/** Which library exposes Micrometer's meters to Prometheus. */
enum Exposition {
  /** Version 1 of the Prometheus client, which removes endings such as {@code _created}. */
  CURRENT,
  /** The simpleclient, which keeps them. */
  SIMPLE,
  /** It is not known. */
  UNKNOWN;

  private static final Pattern REGISTRY =
      Pattern.compile("io\\.micrometer:micrometer-registry-prometheus(-simpleclient)?:1\\.(\\d+)\\..*");

  /** The first minor version of Micrometer with the current client. */
  private static final int CURRENT_SINCE = 13;

  /** The one on the class path of a source. */
  static Exposition of(J.CompilationUnit source) {
    return source
        .getMarkers()
        .findFirst(JavaSourceSet.class)
        .map(set -> of(set.getGavToTypes().keySet()))
        .orElse(UNKNOWN);
  }

  /** The one among artifacts such as {@code io.micrometer:micrometer-core:1.16.0}. */
  static Exposition of(Iterable<String> artifacts) {
    Exposition found = UNKNOWN;
    for (String artifact : artifacts) {
      Matcher registry = REGISTRY.matcher(artifact);
      if (registry.matches()) {
        boolean simple =
            registry.group(1) != null || Integer.parseInt(registry.group(2)) < CURRENT_SINCE;
        Exposition own = simple ? SIMPLE : CURRENT;
        found = found == UNKNOWN || found == own ? own : UNKNOWN;
      }
    }
    return found;
  }
}

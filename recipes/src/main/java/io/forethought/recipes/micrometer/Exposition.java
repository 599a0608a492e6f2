package io.forethought.recipes.micrometer;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openrewrite.java.marker.JavaSourceSet;
import org.openrewrite.java.tree.JavaType;

/** Which library exposes Micrometer's meters to Prometheus. */
public enum Exposition {
  /** Version 1 of the Prometheus client, which removes endings such as {@code _created}. */
  CURRENT,
  /** The simpleclient, which keeps them. */
  SIMPLE,
  /** It is not known. */
  UNKNOWN;

  private static final String OF_CURRENT =
      "io.micrometer.prometheusmetrics.PrometheusMeterRegistry";
  private static final String OF_SIMPLE = "io.micrometer.prometheus.PrometheusMeterRegistry";

  /** Since Micrometer 1.13, its registry for Prometheus uses the current client. */
  private static final int FIRST_WITH_CURRENT = 13;

  private static final Pattern CORE = Pattern.compile("(?:.*:)?micrometer-core:1\\.(\\d+)\\b.*");

  /** The one on the class path of sources. */
  public static Exposition of(JavaSourceSet sources) {
    return of(
        sources.getClasspath().stream()
            .map(JavaType.FullyQualified::getFullyQualifiedName)
            .filter(Set.of(OF_CURRENT, OF_SIMPLE)::contains)
            .collect(Collectors.toSet()),
        sources.getGavToTypes().keySet());
  }

  /** The one among classes. If the registry is only there at run time, its version says it. */
  static Exposition of(Collection<String> types, Collection<String> artifacts) {
    return types.isEmpty() && artifacts.stream().anyMatch(Exposition::isCurrentCore)
        ? CURRENT
        : of(types);
  }

  private static boolean isCurrentCore(String artifact) {
    Matcher core = CORE.matcher(artifact);
    return core.matches() && Integer.parseInt(core.group(1)) >= FIRST_WITH_CURRENT;
  }

  /** The one among classes. */
  static Exposition of(Collection<String> types) {
    boolean current = types.contains(OF_CURRENT);
    if (current == types.contains(OF_SIMPLE)) {
      return UNKNOWN;
    }
    return current ? CURRENT : SIMPLE;
  }
}

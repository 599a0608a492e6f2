package io.forethought.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The Prometheus client on the class path, whose version Spring Boot's bill of materials sets. */
final class PrometheusClient {

  /** A class that Forethought needs and that older clients lack. */
  private static final String NEEDED =
      "io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor";

  /** What a user must do about a client that is too old. */
  static final String TOO_OLD =
      "Forethought records nothing, because the Prometheus client on the class path is older than"
          + " 1.10.0.\n"
          + "Fix: set the property <prometheus-client.version>1.10.0</prometheus-client.version> in"
          + " pom.xml, or ext[\"prometheus-client.version\"] = \"1.10.0\" in build.gradle.\n"
          + "Why: Spring Boot's bill of materials overrides the version that a starter requires.";

  private PrometheusClient() {}

  static boolean isTooOld(@Nullable ClassLoader loader) {
    return !ClassUtils.isPresent(NEEDED, loader);
  }
}

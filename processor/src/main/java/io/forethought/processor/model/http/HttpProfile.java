package io.forethought.processor.model.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The metrics of each profile; the constants are those of {@code io.forethought.HttpProfile}. */
public enum HttpProfile {
  DEFAULT("http", "", "http", 49),
  DJANGO("django", "http", "django_http", 49),
  OTEL("http", "server", "http_server", 20);

  private final String namespace;
  private final String subsystem;
  private final String subsystemOfNamespace;
  private final int maxViews;

  HttpProfile(String namespace, String subsystem, String subsystemOfNamespace, int maxViews) {
    this.namespace = namespace;
    this.subsystem = subsystem;
    this.subsystemOfNamespace = subsystemOfNamespace;
    this.maxViews = maxViews;
  }

  /** The profile of this name. */
  public static Optional<HttpProfile> of(String name) {
    return Arrays.stream(values()).filter(profile -> profile.name().equals(name)).findFirst();
  }

  /**
   * The path of the file with the name of a program's profile, among its classes. Library code
   * reads it at run time, and later compilations read it where they find the catalogues of
   * libraries.
   */
  public static final String FILE = "forethought/import/profile";

  /** Whether it also names the metrics of models, databases, caches and migrations. */
  public boolean namesIntegrations() {
    return this == DJANGO;
  }

  /**
   * Whether a program with this profile registers a metric set.
   *
   * @param profile the profile for which the set is, or empty if it is for all
   */
  public boolean registers(String profile) {
    return profile.isEmpty() || profile.equals((namesIntegrations() ? this : DEFAULT).name());
  }

  /** Whether a parameter of a metric of any profile is its view. */
  public static boolean isView(String parameter) {
    return Arrays.stream(values())
        .flatMap(profile -> profile.families().stream())
        .flatMap(family -> family.labels().stream())
        .filter(label -> label.values() == HttpLabel.Values.VIEW)
        .anyMatch(label -> label.parameter().equals(parameter));
  }

  /** The first word of all names. */
  public String namespace(String given) {
    return given.isEmpty() ? namespace : given;
  }

  /** The words after it. */
  public String subsystem(String given) {
    return given.isEmpty() ? subsystem : subsystemOfNamespace;
  }

  /** The default number of distinct views. */
  public int maxViews() {
    return maxViews;
  }

  /** The default buckets of durations, in seconds. */
  public List<Double> latencyBuckets() {
    return this == OTEL ? HttpBuckets.OTEL_LATENCY : HttpBuckets.LATENCY;
  }

  /** The default buckets of sizes, in bytes. */
  public List<Double> sizeBuckets() {
    return this == DJANGO ? HttpBuckets.POWERS_OF_TWO : HttpBuckets.SIZE;
  }

  /** The metrics, in their order. */
  public List<HttpFamily> families() {
    return switch (this) {
      case DEFAULT -> DefaultFamilies.ALL;
      case DJANGO -> DjangoFamilies.ALL;
      case OTEL -> OtelFamilies.ALL;
    };
  }
}

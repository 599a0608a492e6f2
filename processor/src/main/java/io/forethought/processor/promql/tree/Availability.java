package io.forethought.processor.promql.tree;

import java.util.Optional;

/**
 * The versions of Prometheus that have a function, an operator or a construct.
 *
 * @param since the first version that has it
 * @param flag what {@code --enable-feature} must contain, if it was or is experimental
 * @param stable the first version in which it works without the flag, if there is one
 * @param removed the first version that no longer has it, if there is one
 */
public record Availability(
    Version since, Optional<String> flag, Optional<Version> stable, Optional<Version> removed) {

  /** Has always existed. */
  public static final Availability ALWAYS = since("2.0");

  /** Exists since a version. */
  public static Availability since(String version) {
    return new Availability(
        Version.of(version), Optional.empty(), Optional.of(Version.of(version)), Optional.empty());
  }

  /** Exists since a version, if a flag is set. */
  public static Availability experimental(String version, String flag) {
    return new Availability(
        Version.of(version), Optional.of(flag), Optional.empty(), Optional.empty());
  }

  /** The same, and without the flag since a version. */
  public Availability stable(String version) {
    return new Availability(since, flag, Optional.of(Version.of(version)), removed);
  }

  /** The same, but not in this version or a later one. */
  public Availability removed(String version) {
    return new Availability(since, flag, stable, Optional.of(Version.of(version)));
  }

  /** Whether every version needs the flag. */
  public boolean experimental() {
    return stable.isEmpty();
  }
}

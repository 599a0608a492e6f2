package io.forethought.processor.promql.tree;

/**
 * A version of Prometheus.
 *
 * @param major such as 3
 * @param minor such as 14
 */
public record Version(int major, int minor) implements Comparable<Version> {

  /** The oldest version that this package describes. */
  public static final Version OLDEST = new Version(2, 0);

  /** Reads a version such as {@code 3.14}. */
  public static Version of(String text) {
    int dot = text.indexOf('.');
    return new Version(
        Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public int compareTo(Version other) {
    return major == other.major
        ? Integer.compare(minor, other.minor)
        : Integer.compare(major, other.major);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

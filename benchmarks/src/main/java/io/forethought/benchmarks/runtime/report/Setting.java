package io.forethought.benchmarks.runtime.report;

/**
 * Under what something was measured.
 *
 * @param jdk the number that the JDK goes by: {@code 17}
 * @param threads how many threads do it at once
 */
public record Setting(String jdk, int threads) {

  /** How tables call it. */
  String title() {
    return "JDK " + jdk + ", " + threads + (threads == 1 ? " thread" : " threads");
  }
}

package io.forethought.benchmarks.start;

import java.util.List;

/**
 * The classes that a virtual machine loaded. Those of the JDK's archive cost little, because they
 * are mapped into memory.
 *
 * @param all the number of all of them
 * @param ofLibraries those of metric libraries
 * @param ofJdk those of the JDK that are not in its archive
 * @param generated those that the virtual machine generated for lambdas and method handles
 */
record LoadedClasses(int all, int ofLibraries, int ofJdk, int generated) {

  private static final String ARCHIVED = " source: shared objects file";

  private static final List<String> LIBRARIES =
      List.of("io.forethought.runtime.", "io.prometheus.", "io.micrometer.");

  private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.");

  /** Counts the lines of {@code -Xlog:class+load}, each {@code name source: place}. */
  static LoadedClasses of(List<String> log) {
    List<String> loaded = log.stream().filter(line -> !line.contains(ARCHIVED)).toList();
    List<String> fromFiles =
        loaded.stream().filter(line -> !isGenerated(line.substring(0, line.indexOf(' ')))).toList();
    return new LoadedClasses(
        log.size(),
        count(fromFiles, LIBRARIES),
        count(fromFiles, JDK),
        loaded.size() - fromFiles.size());
  }

  private static boolean isGenerated(String name) {
    return name.contains("$$Lambda") || name.startsWith("java.lang.invoke.LambdaForm$");
  }

  private static int count(List<String> lines, List<String> packages) {
    return (int)
        lines.stream().filter(line -> packages.stream().anyMatch(line::startsWith)).count();
  }
}

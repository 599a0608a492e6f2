package io.forethought.processor.testing;

import java.io.File;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the tests' class path that compilations of declarations need. A compiler lists each
 * jar on its class path, which takes longer than compiling the source of a test.
 */
public final class ClassPath {

  private static final Pattern NEEDED =
      Pattern.compile(".*/(?:forethought|prometheus-metrics|jakarta\\.|jspecify)[^/]*\\.jar");

  private static final List<String> ENTRIES =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(entry -> new File(entry).isDirectory() || NEEDED.matcher(entry).matches())
          .toList();

  private ClassPath() {}

  /** The entries, in their order. */
  public static List<File> entries() {
    return ENTRIES.stream().map(File::new).toList();
  }

  /** The same as the value of an option. */
  public static String text() {
    return ENTRIES.stream().collect(Collectors.joining(File.pathSeparator));
  }
}

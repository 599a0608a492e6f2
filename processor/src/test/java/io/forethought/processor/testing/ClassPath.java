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
      Pattern.compile(
          ".*/(?:forethought|prometheus-metrics|jakarta\\.(?:persistence|servlet)|jspecify"
              + "|reactor-core|reactive-streams|mutiny|smallrye-common-annotation)[^/]*\\.jar");

  private static final Pattern FRAMEWORKS =
      Pattern.compile(".*/(?:spring-|jakarta\\.(?:enterprise|inject|interceptor|annotation))[^/]*");

  private static final String TEXT = entries(NEEDED);

  private ClassPath() {}

  /** Its entries in their order, as the value of an option. */
  public static String text() {
    return TEXT;
  }

  /** The same with the annotations of Spring and CDI. */
  public static String withFrameworks() {
    return TEXT + File.pathSeparator + entries(FRAMEWORKS);
  }

  /** The same without the jars that contain a word. */
  static String withFrameworksExcept(String word) {
    return Stream.of(withFrameworks().split(File.pathSeparator))
        .filter(entry -> !new File(entry).getName().contains(word))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String entries(Pattern jars) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> new File(entry).isDirectory() || jars.matcher(entry).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The entries of a class path. */
  static List<File> files(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator)).map(File::new).toList();
  }
}

package io.forethought.processor.command;

import io.forethought.processor.catalogue.Catalogue;
import io.forethought.processor.model.http.HttpProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A jar or a folder.
 *
 * @param name its name on the command line: {@code shop.jar}, or {@code shop.jar!/lib/stock.jar}
 * @param catalogues the texts of the catalogues in it by their paths
 * @param profile the profile of the program, if its compilation wrote one
 * @param classes the paths of the classes in it
 */
record Library(
    String name,
    Map<String, String> catalogues,
    Optional<HttpProfile> profile,
    Set<String> classes) {

  private static final String CLASS = ".class";

  /** The folders of classes in jars, in Spring Boot jars and in web applications. */
  private static final List<String> ROOTS = List.of("", "BOOT-INF/classes/", "WEB-INF/classes/");

  /** Sorts the catalogues, so that the module's own comes before those that were packed with it. */
  Library {
    Map<String, String> sorted =
        new TreeMap<>(
            (left, right) ->
                isOwn(left) == isOwn(right) ? left.compareTo(right) : isOwn(left) ? -1 : 1);
    sorted.putAll(catalogues);
    catalogues = sorted;
    classes = Set.copyOf(classes);
  }

  private static boolean isOwn(String path) {
    return path.endsWith(Catalogue.FILE);
  }

  /** Whether a file is a catalogue. */
  static boolean isCatalogue(String path) {
    return path.matches(
        "(.*/)?(META-INF/forethought/metrics|forethought/import/[0-9a-v]{6})\\.json");
  }

  /** Whether a file names the profile of the program. */
  static boolean isProfile(String path) {
    return path.endsWith(HttpProfile.FILE);
  }

  /** Whether a file is a class. */
  static boolean isClass(String path) {
    return path.endsWith(CLASS);
  }

  /**
   * Whether the class of a metric set exists. A catalogue can be older than the classes around it:
   * compilers leave files of an earlier compilation where they are.
   */
  boolean has(String set, String catalogue) {
    String home = catalogue.replaceFirst("(META-INF/forethought|forethought/import)/[^/]*$", "");
    return classes.isEmpty()
        || ROOTS.stream()
            .flatMap(root -> paths(set).map(path -> home + root + path))
            .anyMatch(classes::contains);
  }

  /** The paths that a class can have: {@code shop.Shop.Visits} can be nested, or in a package. */
  private static Stream<String> paths(String set) {
    List<String> paths = new ArrayList<>(List.of(set.replace('.', '/') + CLASS));
    for (int dot = set.lastIndexOf('.'); dot >= 0; dot = set.lastIndexOf('.', dot - 1)) {
      paths.add(
          set.substring(0, dot).replace('.', '/') + set.substring(dot).replace('.', '$') + CLASS);
    }
    return paths.stream();
  }
}

package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the ten properties that a value or a bean has.
 *
 * @param type its type, as written
 * @param name its name
 */
record Property(String type, String name) {

  static final List<Property> TEN =
      List.of(
          new Property("long", "id"),
          new Property("String", "name"),
          new Property("int", "quantity"),
          new Property("double", "price"),
          new Property("boolean", "paid"),
          new Property("Instant", "created"),
          new Property("Duration", "delay"),
          new Property("String", "comment"),
          new Property("List<String>", "tags"),
          new Property("long", "version"));

  static final String IMPORTS =
      """
      import java.time.Duration;
      import java.time.Instant;
      import java.util.List;
      """;

  /** Ten methods without bodies, each on its line. */
  static String methods(String modifiers) {
    return TEN.stream()
        .map(property -> modifiers + property.type + " " + property.name + "();")
        .collect(Collectors.joining("\n\n  ", "  ", "\n"));
  }

  /** The ten as the components of a record. */
  static String components() {
    return TEN.stream()
        .map(property -> property.type + " " + property.name)
        .collect(Collectors.joining(",\n    "));
  }
}

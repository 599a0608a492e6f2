package io.forethought.benchmarks.compile.child;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file that a processor wrote.
 *
 * @param round in which call of the processor, from 1
 * @param kind what it was asked of the filer as
 * @param place the location of a resource, as in {@code CLASS_OUTPUT}; else empty
 * @param packageName the package of a resource; else empty
 * @param name the qualified name of a type, or the name of a resource
 * @param origins the qualified names of the types it was made from
 * @param length how many bytes stand in it
 */
record WrittenFile(
    int round,
    Kind kind,
    String place,
    String packageName,
    String name,
    List<String> origins,
    int length) {

  /** What a filer makes. */
  enum Kind {
    SOURCE,
    CLASS,
    RESOURCE
  }

  WrittenFile {
    origins = List.copyOf(origins);
  }

  /** One line of text, tabs between the parts. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%d\t%s\t%s\t%s\t%s\t%s\t%d",
        round,
        kind,
        place,
        packageName,
        name,
        String.join(",", origins),
        length);
  }

  /** Reads what {@link #line} wrote. */
  static WrittenFile of(String line) {
    String[] parts = line.split("\t", -1);
    return new WrittenFile(
        Integer.parseInt(parts[0]),
        Kind.valueOf(parts[1]),
        parts[2],
        parts[3],
        parts[4],
        parts[5].isEmpty() ? List.of() : Arrays.asList(parts[5].split(",", -1)),
        Integer.parseInt(parts[6]));
  }
}

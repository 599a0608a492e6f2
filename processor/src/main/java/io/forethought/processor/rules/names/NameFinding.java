package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import java.util.stream.Stream;

/** Creates findings about names. The first two arguments are the kind of name and the name. */
final class NameFinding {

  private NameFinding() {}

  /** A finding about the name of a metric. */
  static Finding of(Code code, Declared declared, String... details) {
    return Finding.of(
        code,
        declared.metric().name().site(),
        Stream.concat(Stream.of("name", declared.name()), Stream.of(details)).toArray());
  }

  /** A finding about a prefix that a set adds to the names of its metrics. */
  static Finding of(Code code, NamePrefix prefix, String... details) {
    return Finding.of(
        code,
        prefix.site(),
        Stream.concat(Stream.of(prefix.attribute(), prefix.text()), Stream.of(details)).toArray());
  }
}

package io.forethought.processor.rules.names;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.naming.NamePrefix;
import java.util.ArrayList;
import java.util.List;

/** Creates findings about names. The first two arguments are the kind of name and the name. */
final class NameFinding {

  private NameFinding() {}

  /** A finding about the name of a metric. */
  static Finding of(Code code, Declared declared, String... details) {
    return Finding.of(
        code, declared.metric().name().site(), arguments("name", declared.name(), details));
  }

  /** A finding about a prefix that a set adds to the names of its metrics. */
  static Finding of(Code code, NamePrefix prefix, String... details) {
    return Finding.of(code, prefix.site(), arguments(prefix.attribute(), prefix.text(), details));
  }

  private static Object[] arguments(String kind, String name, String... details) {
    List<String> arguments = new ArrayList<>(List.of(kind, name));
    arguments.addAll(List.of(details));
    return arguments.toArray();
  }
}

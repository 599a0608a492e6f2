package io.forethought.processor.rules;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.SampleNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two metrics have one name. */
final class NameDeclaredTwiceRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    Map<String, Declared> earlier = new HashMap<>();
    return Declared.all(declarations)
        .flatMap(
            declared -> first(earlier, declared).map(other -> finding(declared, other)).stream());
  }

  private static Optional<Declared> first(Map<String, Declared> earlier, Declared declared) {
    Optional<Declared> sameName =
        Optional.ofNullable(earlier.putIfAbsent(declared.name(), declared));
    Optional<Declared> sameFamily =
        Optional.ofNullable(earlier.putIfAbsent(family(declared), declared));
    return sameName.or(() -> sameFamily);
  }

  /** The family as one of its type; a space keeps it apart from every name. */
  private static String family(Declared declared) {
    return declared.type() + " " + SampleNames.family(declared.metric());
  }

  /** Whether two metrics break this law together. */
  static boolean refuses(Declared one, Declared other) {
    return one.name().equals(other.name()) || family(one).equals(family(other));
  }

  private static Finding finding(Declared declared, Declared other) {
    return Finding.of(
        Code.NAME_DECLARED_TWICE,
        declared.metric().name().site(),
        declared.name(),
        other.metric().site().describe(),
        fix(declared, other));
  }

  private static String fix(Declared declared, Declared other) {
    boolean inherited =
        !declared.set().type().equals(other.set().type())
            && declared.metric().site().describe().equals(other.metric().site().describe());
    return inherited
        ? "give \"" + declared.set().type().nested() + "\" a namespace or subsystem of its own"
        : "rename one of the two methods or give one a name of its own: name = \"…\"";
  }
}

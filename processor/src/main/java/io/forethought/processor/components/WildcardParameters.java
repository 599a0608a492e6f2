package io.forethought.processor.components;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.ServiceMethod;
import java.util.stream.Stream;

/** Finds the methods of an interface that Weld does not decorate. */
final class WildcardParameters {

  private WildcardParameters() {}

  /** The measured methods that have a parameter with such a type, each once. */
  static Stream<Finding> findings(InstrumentedType service) {
    return service.measured().stream().flatMap(WildcardParameters::first);
  }

  private static Stream<Finding> first(ServiceMethod method) {
    return method.parameters().stream()
        .filter(parameter -> hasBoundedWildcard(parameter.type()))
        .map(
            parameter ->
                Finding.of(
                    Code.WILDCARD_NOT_DECORATED, parameter.site(), method.name(), parameter.name()))
        .limit(1);
  }

  private static boolean hasBoundedWildcard(JavaType type) {
    return type instanceof JavaType.Wildcard
        ? parts(type).anyMatch(WildcardParameters::hasVariable)
        : parts(type).anyMatch(WildcardParameters::hasBoundedWildcard);
  }

  private static boolean hasVariable(JavaType type) {
    return type instanceof JavaType.Variable
        || parts(type).anyMatch(WildcardParameters::hasVariable);
  }

  private static Stream<JavaType> parts(JavaType type) {
    if (type instanceof JavaType.Named named) {
      return Stream.concat(named.arguments().stream(), named.owner().stream());
    } else if (type instanceof JavaType.Array array) {
      return Stream.of(array.component());
    } else if (type instanceof JavaType.Wildcard wildcard) {
      return Stream.concat(wildcard.upper().stream(), wildcard.lower().stream());
    }
    return Stream.empty();
  }
}

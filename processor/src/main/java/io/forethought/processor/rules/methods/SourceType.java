package io.forethought.processor.rules.methods;

import io.forethought.processor.model.methods.JavaType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as a source writes it without imports.
 *
 * @param packageName the package of the source
 */
record SourceType(String packageName) {

  /** The text of a type. */
  String text(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive.keyword();
    }
    if (type instanceof JavaType.Variable variable) {
      return variable.name();
    }
    if (type instanceof JavaType.Array array) {
      return text(array.component()) + "[]";
    }
    return type instanceof JavaType.Wildcard wildcard
        ? wildcard(wildcard)
        : named((JavaType.Named) type);
  }

  private String wildcard(JavaType.Wildcard wildcard) {
    return wildcard
        .upper()
        .map(bound -> "? extends " + text(bound))
        .or(() -> wildcard.lower().map(bound -> "? super " + text(bound)))
        .orElse("?");
  }

  private String named(JavaType.Named type) {
    List<String> simple = type.name().simpleNames();
    String name =
        type.owner()
            .map(owner -> named(owner) + "." + simple.get(simple.size() - 1))
            .orElseGet(() -> isVisible(type) ? type.name().nested() : type.name().qualified());
    return type.arguments().isEmpty()
        ? name
        : type.arguments().stream()
            .map(this::text)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private boolean isVisible(JavaType.Named type) {
    String around = type.name().packageName();
    return around.equals(packageName) || around.equals("java.lang");
  }
}

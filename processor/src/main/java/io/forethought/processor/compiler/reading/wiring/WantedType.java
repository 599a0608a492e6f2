package io.forethought.processor.compiler.reading.wiring;

import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.wiring.UnusedDeclaration;
import java.util.Optional;

/** A declaration that sources are searched for, and the simple names that use it. */
final class WantedType {

  private final UnusedDeclaration declaration;
  private final Optional<String> declared;
  private final String generated;

  private WantedType(UnusedDeclaration declaration, Optional<String> declared, String generated) {
    this.declaration = declaration;
    this.declared = declared;
    this.generated = generated;
  }

  /** A metric set: its own name or that of the generated class uses it. */
  static WantedType set(UnusedDeclaration set) {
    return new WantedType(set, Optional.of(last(set.type())), last(set.type().implementation()));
  }

  /** A measured type: only the name of its decorator uses it. */
  static WantedType decorator(UnusedDeclaration service, TypeName decorator) {
    return new WantedType(service, Optional.empty(), last(decorator));
  }

  private static String last(TypeName type) {
    return type.simpleNames().get(type.simpleNames().size() - 1);
  }

  /** What it is if no source names it. */
  UnusedDeclaration declaration() {
    return declaration;
  }

  /** The simple name of its declaration, if it counts. */
  Optional<String> declared() {
    return declared;
  }

  /** Whether a simple name is that of a decorator, which only records calls of its own objects. */
  boolean isDecorator(CharSequence name) {
    return declared.isEmpty() && generated.contentEquals(name);
  }

  /** Whether a simple name is one of them. */
  boolean isNamed(CharSequence name) {
    return generated.contentEquals(name)
        || declared.filter(own -> own.contentEquals(name)).isPresent();
  }

  /** The simple name of the generated class. */
  String generated() {
    return generated;
  }
}

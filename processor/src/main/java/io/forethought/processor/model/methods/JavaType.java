package io.forethought.processor.model.methods;

import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/** A type as a signature names it, without annotations. */
public sealed interface JavaType {

  /** A primitive type or {@code void}, by its keyword. */
  record Primitive(String keyword) implements JavaType {}

  /**
   * A class or interface.
   *
   * @param name its name
   * @param arguments its type arguments
   * @param owner the type around it, if that has type arguments
   */
  record Named(TypeName name, List<JavaType> arguments, Optional<Named> owner) implements JavaType {
    /** Copies the list. */
    public Named {
      arguments = List.copyOf(arguments);
    }
  }

  /** An array of values of a type. */
  record Array(JavaType component) implements JavaType {}

  /** A type variable. */
  record Variable(String name) implements JavaType {}

  /**
   * A wildcard.
   *
   * @param upper what follows {@code extends}
   * @param lower what follows {@code super}
   */
  record Wildcard(Optional<JavaType> upper, Optional<JavaType> lower) implements JavaType {}

  /**
   * A declared type variable.
   *
   * @param name its name
   * @param bounds what follows {@code extends}
   */
  record Parameter(String name, List<JavaType> bounds) {
    /** Copies the list. */
    public Parameter {
      bounds = List.copyOf(bounds);
    }
  }
}

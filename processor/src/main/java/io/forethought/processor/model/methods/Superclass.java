package io.forethought.processor.model.methods;

import io.forethought.processor.model.methods.ServiceMethod.Access;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * What a generated class must know of the class that it extends.
 *
 * @param obstacle what keeps a class from extending it
 * @param constructors the constructors that a subclass can call
 * @param methods the names of all its methods, inherited ones included
 * @param serializable whether its objects can be serialized
 */
public record Superclass(
    Optional<Obstacle> obstacle,
    List<Constructor> constructors,
    List<String> methods,
    boolean serializable) {

  /** What keeps a generated class from extending a class. */
  public enum Obstacle {
    FINAL,
    ABSTRACT,
    /** Its objects belong to an object of the class around it. */
    INNER,
    /** A class in its package can call none of its constructors. */
    NO_CONSTRUCTOR
  }

  /**
   * A constructor.
   *
   * @param access who can call it
   * @param typeParameters its type variables
   * @param parameters its parameters
   * @param variable whether the last parameter takes any number of arguments
   * @param thrown the exceptions that it declares
   * @param warnings what {@code @SuppressWarnings} must name where it is called
   */
  public record Constructor(
      Access access,
      List<JavaType.Parameter> typeParameters,
      List<Parameter> parameters,
      boolean variable,
      List<JavaType> thrown,
      List<String> warnings) {
    /** Copies the lists. */
    public Constructor {
      typeParameters = List.copyOf(typeParameters);
      parameters = List.copyOf(parameters);
      thrown = List.copyOf(thrown);
      warnings = List.copyOf(warnings);
    }
  }

  /** Copies the lists. */
  public Superclass {
    constructors = List.copyOf(constructors);
    methods = List.copyOf(methods);
  }
}

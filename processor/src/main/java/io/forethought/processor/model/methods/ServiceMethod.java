package io.forethought.processor.model.methods;

import io.forethought.processor.model.Site;
import java.util.List;
import java.util.Optional;

/**
 * A method of a service, which its decorator must have.
 *
 * @param name its name
 * @param access who can call it
 * @param typeParameters its type variables
 * @param returned what it returns
 * @param parameters its parameters
 * @param variable whether the last parameter takes any number of arguments
 * @param thrown the exceptions that it declares
 * @param warnings what {@code @SuppressWarnings} must name in a class that overrides it
 * @param end what ends a call
 * @param metrics the metrics about its calls, in the order of {@link MethodMetric.Kind}
 * @param extras more annotations for the first metric, such as {@code @Budget}
 * @param site the method
 */
public record ServiceMethod(
    String name,
    Access access,
    List<JavaType.Parameter> typeParameters,
    JavaType returned,
    List<Parameter> parameters,
    boolean variable,
    List<JavaType> thrown,
    List<String> warnings,
    CallEnd end,
    List<MethodMetric> metrics,
    List<CopiedAnnotation> extras,
    Site site) {

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type
   * @param label if it is a label, its annotations
   * @param site the parameter
   */
  public record Parameter(
      String name, JavaType type, Optional<List<CopiedAnnotation>> label, Site site) {}

  /** Who can call a method or constructor. */
  public enum Access {
    PUBLIC,
    PROTECTED,
    PACKAGE
  }

  /** Copies the lists. */
  public ServiceMethod {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    warnings = List.copyOf(warnings);
    metrics = List.copyOf(metrics);
    extras = List.copyOf(extras);
  }

  /** Whether its calls are recorded. */
  public boolean isMeasured() {
    return !metrics.isEmpty();
  }

  /** The parameters that are labels. */
  public List<Parameter> labels() {
    return parameters.stream().filter(parameter -> parameter.label().isPresent()).toList();
  }

  /** The metric of a kind, if there is one. */
  public Optional<MethodMetric> metric(MethodMetric.Kind kind) {
    return metrics.stream().filter(metric -> metric.kind() == kind).findFirst();
  }
}

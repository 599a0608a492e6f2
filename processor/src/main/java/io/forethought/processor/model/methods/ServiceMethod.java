package io.forethought.processor.model.methods;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
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
   * @param label what it is as a label, if it is one
   * @param site the parameter
   */
  public record Parameter(String name, JavaType type, Optional<ParameterLabel> label, Site site) {}

  /**
   * A parameter as a label.
   *
   * @param name the name of the label
   * @param annotations the annotations that a generated metric set repeats
   * @param bounds what bounds its values in a generated metric set, as in a sentence
   */
  public record ParameterLabel(
      String name, List<CopiedAnnotation> annotations, List<Sited<String>> bounds) {
    /** Copies the lists. */
    public ParameterLabel {
      bounds = List.copyOf(bounds);
      annotations = List.copyOf(annotations);
    }
  }

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

  /** The metrics that the generated metric set has. */
  public List<MethodMetric> ownMetrics() {
    return metrics.stream().filter(MethodMetric::isOwn).toList();
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

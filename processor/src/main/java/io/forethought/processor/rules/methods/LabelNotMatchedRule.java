package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requires a value for each label of a metric of another set. */
final class LabelNotMatchedRule implements Rule {

  /**
   * What is wrong.
   *
   * @param text as the end of a sentence
   * @param fix what to do
   */
  private record Problem(String text, String fix) {}

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .flatMap(method -> method.metrics().stream().flatMap(metric -> judge(method, metric))));
  }

  private static Stream<Finding> judge(ServiceMethod method, MethodMetric metric) {
    Optional<Metric> found = metric.existing().flatMap(ExistingMetric::metric);
    return found.stream()
        .flatMap(existing -> existing.labels().stream())
        .flatMap(
            label ->
                problem(label, method, metric)
                    .map(
                        problem ->
                            Finding.of(
                                Code.LABEL_NOT_MATCHED,
                                metric.site(),
                                label.name().value(),
                                metric.existing().map(ExistingMetric::describe).orElse(""),
                                method.name(),
                                problem.text(),
                                problem.fix()))
                    .stream());
  }

  private static Optional<Problem> problem(Label label, ServiceMethod method, MethodMetric metric) {
    Optional<LabelSource> source = LabelSource.of(label, method, metric);
    if (source.isEmpty()) {
      return Optional.of(
          new Problem("no parameter that is marked @Label has this name", missing(label, method)));
    }
    if (source.get() instanceof LabelSource.FromParameter from) {
      return ofParameter(label, from.parameter());
    }
    if (source.get() instanceof LabelSource.FromOutcome) {
      return ofOutcome(label, method);
    }
    List<String> values =
        source.get() instanceof LabelSource.FromResult
            ? metric.result().map(ResultLabel::values).orElse(List.of())
            : metric.exceptions().stream().map(MethodMetric.Exceptional::value).toList();
    return ofListed(label, values);
  }

  private static String missing(Label label, ServiceMethod method) {
    String name = label.name().value();
    return method.parameters().stream()
        .map(Parameter::name)
        .filter(parameter -> DerivedName.snakeCase(parameter).equals(name))
        .findFirst()
        .map(parameter -> "mark the parameter \"" + parameter + "\" @Label")
        .orElse("mark a parameter @Label(name = \"" + name + "\"), or remove the label");
  }

  private static Optional<Problem> ofParameter(Label label, Parameter parameter) {
    String wanted = type(label.bound());
    return parameter.type().equals(javaType(label.bound()))
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "the parameter \"" + parameter.name() + "\" has another type",
                "give it the type " + wanted));
  }

  private static Optional<Problem> ofOutcome(Label label, ServiceMethod method) {
    TypeName wanted = method.end().isLater() ? LabelSource.ASYNC_OUTCOME : LabelSource.OUTCOME;
    boolean fits =
        label.bound() instanceof Bound.Constants constants
            && (constants.type().equals(wanted)
                || constants.type().equals(LabelSource.ASYNC_OUTCOME));
    return fits
        ? Optional.empty()
        : Optional.of(new Problem("it has another type", "give it the type " + wanted.qualified()));
  }

  private static Optional<Problem> ofListed(Label label, List<String> values) {
    List<String> listed =
        label.bound() instanceof Bound.Listed bound
            ? bound.values().stream().map(Sited::value).toList()
            : List.of();
    return !values.isEmpty() && listed.containsAll(values)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "it does not list the values",
                "@Label(values = "
                    + values.stream()
                        .map(value -> "\"" + value + "\"")
                        .collect(Collectors.joining(", ", "{", "}"))
                    + ") String "
                    + label.parameter()));
  }

  private static JavaType javaType(Bound bound) {
    if (bound instanceof Bound.Booleans) {
      return new JavaType.Primitive("boolean");
    }
    if (bound instanceof Bound.Range) {
      return new JavaType.Primitive("int");
    }
    TypeName name =
        bound instanceof Bound.Constants constants
            ? constants.type()
            : TypeName.of("java.lang", "String");
    return new JavaType.Named(name, List.of(), Optional.empty());
  }

  private static String type(Bound bound) {
    return javaType(bound) instanceof JavaType.Named named
        ? named.name().nested()
        : ((JavaType.Primitive) javaType(bound)).keyword();
  }
}

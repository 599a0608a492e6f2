package io.forethought.processor.model.methods;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.model.methods.ServiceMethod.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the value of a label comes from in a call. */
public sealed interface LabelSource {

  /** The enum of a label {@code outcome}. */
  TypeName OUTCOME = TypeName.of("io.forethought.runtime.method", "Outcome");

  /** The same for calls that can be canceled. */
  TypeName ASYNC_OUTCOME = TypeName.of("io.forethought.runtime.method", "AsyncOutcome");

  /** A parameter of the method. */
  record FromParameter(Parameter parameter) implements LabelSource {}

  /** The result of the call. */
  record FromResult() implements LabelSource {}

  /**
   * How the call ended.
   *
   * @param canBeCanceled whether the label has a value for canceled calls
   */
  record FromOutcome(boolean canBeCanceled) implements LabelSource {}

  /** The exception that the call threw. */
  record FromException() implements LabelSource {}

  /** The sources of all labels of a metric, in their order. */
  static List<LabelSource> of(ServiceMethod method, MethodMetric metric) {
    Optional<Metric> existing = metric.existing().flatMap(ExistingMetric::metric);
    if (existing.isPresent()) {
      return existing.get().labels().stream()
          .flatMap(label -> of(label, method, metric).stream())
          .toList();
    }
    List<LabelSource> sources = new ArrayList<>();
    method.labels().forEach(label -> sources.add(new FromParameter(label)));
    metric.result().ifPresent(result -> sources.add(new FromResult()));
    if (metric.outcome()) {
      sources.add(new FromOutcome(method.end().isLater()));
    }
    if (!metric.exceptions().isEmpty()) {
      sources.add(new FromException());
    }
    return sources;
  }

  /** The source of a label of an existing metric; its name decides. */
  static Optional<LabelSource> of(Label label, ServiceMethod method, MethodMetric metric) {
    String name = label.name().value();
    Optional<LabelSource> parameter =
        method.labels().stream()
            .filter(each -> each.label().filter(own -> own.name().equals(name)).isPresent())
            .findFirst()
            .map(FromParameter::new);
    if (parameter.isPresent()) {
      return parameter;
    }
    if (metric.result().filter(result -> result.label().equals(name)).isPresent()) {
      return Optional.of(new FromResult());
    }
    if (name.equals("outcome") && metric.kind() != Kind.IN_PROGRESS) {
      return Optional.of(new FromOutcome(hasCanceled(label)));
    }
    return name.equals("exception") && metric.kind() == Kind.EXCEPTIONS
        ? Optional.of(new FromException())
        : Optional.empty();
  }

  private static boolean hasCanceled(Label label) {
    return label.bound() instanceof Bound.Constants constants
        && constants.type().equals(ASYNC_OUTCOME);
  }
}

package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.LabelSource;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.model.methods.ResultLabel;
import io.forethought.processor.model.methods.ResultLabel.Problem;
import io.forethought.processor.model.methods.ServiceMethod;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requires a method of the result that returns a bounded value. */
final class ResultWithoutLabelRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumented().stream()
            .flatMap(service -> service.measured().stream())
            .flatMap(method -> method.metrics().stream().flatMap(metric -> judge(method, metric))));
  }

  private static Stream<Finding> judge(ServiceMethod method, MethodMetric metric) {
    return metric.result().stream()
        .flatMap(
            result ->
                result
                    .problem()
                    .map(
                        problem ->
                            finding(method, metric, result, text(problem), fix(problem, result)))
                    .or(() -> unmatched(method, metric, result))
                    .stream());
  }

  private static Finding finding(
      ServiceMethod method, MethodMetric metric, ResultLabel result, String text, String fix) {
    return Finding.of(
        Code.RESULT_WITHOUT_LABEL, metric.site(), result.accessor(), method.name(), text, fix);
  }

  private static Optional<Finding> unmatched(
      ServiceMethod method, MethodMetric metric, ResultLabel result) {
    return metric
        .existing()
        .filter(existing -> existing.metric().isPresent())
        .filter(existing -> !LabelSource.of(method, metric).contains(new LabelSource.FromResult()))
        .map(
            existing ->
                finding(
                    method,
                    metric,
                    result,
                    "\"" + existing.describe() + "\" has no label \"" + result.label() + "\"",
                    "add the label, or " + remove(result)));
  }

  private static String remove(ResultLabel result) {
    return "remove result = \"" + result.accessor() + "\"";
  }

  private static String other(ResultLabel result) {
    if (!result.candidates().isEmpty()) {
      return result.candidates().stream()
          .map(candidate -> "result = \"" + candidate + "\"")
          .collect(Collectors.joining(" or ", "write ", ""));
    }
    return result.problem().equals(Optional.of(Problem.NO_METHOD))
        ? "add such a method that returns an enum or a boolean"
        : "let it return an enum or a boolean";
  }

  private static String text(Problem problem) {
    return switch (problem) {
      case NO_RESULT -> "there is no object with methods";
      case NOT_ONE_RESULT -> "it does not return exactly one result that can be observed";
      case NO_METHOD -> "there is no such method that can be called without arguments";
      case OTHER_TYPE -> "it returns neither an enum nor a boolean";
      case HIDDEN -> "the generated class cannot name its type";
    };
  }

  private static String fix(Problem problem, ResultLabel result) {
    String remove = remove(result);
    return switch (problem) {
      case NO_RESULT ->
          "return an object that has a method with the value, such as a record, or " + remove;
      case NOT_ONE_RESULT -> remove;
      case NO_METHOD, OTHER_TYPE -> other(result) + ", or " + remove;
      case HIDDEN -> "make the enum visible, or " + remove;
    };
  }
}

package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.methods.IdleAnnotation;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.MethodMetric;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;

/** Rejects annotations on methods whose calls no generated class can record. */
final class MethodNotMeasurableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.idle().stream().map(MethodNotMeasurableRule::finding));
    findings.addAll(
        declarations.instrumented().stream()
            .filter(service -> !service.measured().isEmpty() && !service.hasMetrics())
            .filter(service -> !service.prefix().isEmpty())
            .map(MethodNotMeasurableRule::idlePrefix));
  }

  /** Attributes of a metric set where none is generated. */
  private static Finding idlePrefix(InstrumentedType service) {
    String attributes = String.join(", ", service.prefix());
    return Finding.of(
        Code.METHOD_NOT_MEASURABLE,
        service.site(),
        "Instrumented(" + attributes + ")",
        service.type().nested(),
        "all calls are recorded into other metric sets",
        "remove " + attributes);
  }

  private static Finding finding(IdleAnnotation idle) {
    return Finding.of(
        Code.METHOD_NOT_MEASURABLE,
        idle.site(),
        idle.annotation(),
        idle.method(),
        problem(idle),
        fix(idle));
  }

  private static String problem(IdleAnnotation idle) {
    return switch (idle.obstacle()) {
      case PRIVATE -> "the method is private";
      case STATIC -> "the method is static";
      case FINAL -> "the method is final";
      case OTHER_PACKAGE -> "only its package can see the method";
      case NOT_IN_TARGET -> "\"" + idle.type() + "\" does not have the method";
      case OVERRIDDEN ->
          "\"" + idle.type() + "\" overrides the method without @" + idle.annotation();
      case IN_LOCAL_CLASS -> "javac shows no local and anonymous classes to annotation processors";
      case IN_METRIC_SET -> "\"" + idle.type() + "\" is a metric set";
      case SUBCLASS, CLOSED_SUBCLASS ->
          "calls of its subclass \"" + idle.type() + "\" are not recorded";
      case NOT_INSTRUMENTED, NOT_DECORABLE ->
          "the type around the method is not marked @Instrumented";
    };
  }

  /** The annotation that declares a metric like the one that an annotation about calls declares. */
  private static String declaring(String annotation) {
    for (MethodMetric.Kind kind : MethodMetric.Kind.values()) {
      if (kind.annotation().equals(annotation)) {
        return kind.type().annotation();
      }
    }
    throw new IllegalArgumentException(annotation);
  }

  private static String fix(IdleAnnotation idle) {
    String remove = ", or remove @" + idle.annotation();
    return switch (idle.obstacle()) {
      case PRIVATE -> "remove \"private\"" + remove;
      case STATIC -> "remove \"static\"" + remove;
      case FINAL -> "remove \"final\"" + remove;
      case OTHER_PACKAGE -> "make \"" + idle.method() + "\" protected or public" + remove;
      case NOT_IN_TARGET ->
          "give it the name and parameters of a method of \"" + idle.type() + "\"" + remove;
      case OVERRIDDEN ->
          "repeat @"
              + idle.annotation()
              + " there, and the annotations of parameters, or add @Suppress(value = \"FT802\","
              + " reason = \"…\")";
      case IN_LOCAL_CLASS ->
          "move it to a type that is declared in a file or in another type" + remove;
      case IN_METRIC_SET ->
          "declare the metric with @" + declaring(idle.annotation()) + " instead" + remove;
      case SUBCLASS ->
          "add @Instrumented to \""
              + idle.type()
              + "\", and repeat the annotations of the methods that it overrides";
      case CLOSED_SUBCLASS ->
          "let \""
              + idle.type()
              + "\" call a \""
              + idle.method()
              + "\" that is passed in, instead of extending it";
      case NOT_INSTRUMENTED -> "add @Instrumented to \"" + idle.type() + "\"" + remove;
      case NOT_DECORABLE ->
          "move it to a method of an interface that is marked @Instrumented" + remove;
    };
  }
}

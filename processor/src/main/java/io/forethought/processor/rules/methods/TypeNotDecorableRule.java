package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.model.methods.Superclass;
import io.forethought.processor.model.methods.Superclass.Obstacle;
import io.forethought.processor.model.methods.UnusableTarget;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Requires an interface or class that a generated class can implement or extend. */
final class TypeNotDecorableRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(declarations.instrumented().stream().flatMap(TypeNotDecorableRule::judge));
  }

  private static Stream<Finding> judge(InstrumentedType service) {
    if (service.unusable().isPresent()) {
      return Stream.of(finding(service, service.unusable().get()));
    }
    if (!service.isDecorable()) {
      return finding(service, problem(service), fix(service));
    }
    if (!service.hiddenBy().isEmpty()) {
      Hidden hidden = service.hiddenBy().get(0);
      return finding(
          service,
          "a generated class cannot name \"" + hidden.type().nested() + "\"",
          "move the type to a file of its own, or make \""
              + hidden.type().nested()
              + "\" visible in its package");
    }
    return service.permitsDecorator()
        ? Stream.empty()
        : finding(
            service,
            "it is sealed and does not permit the generated class",
            "add " + service.decorator().nested() + " to its permits clause");
  }

  private static String problem(InstrumentedType service) {
    return obstacle(service)
        .map(
            obstacle ->
                switch (obstacle) {
                  case FINAL -> "it is final";
                  case ABSTRACT -> "it is abstract";
                  case INNER -> "it is an inner class";
                  case NO_CONSTRUCTOR -> "a subclass cannot call any of its constructors";
                })
        .orElseGet(() -> "it is " + service.kind().word());
  }

  private static String fix(InstrumentedType service) {
    return obstacle(service)
        .map(
            obstacle ->
                switch (obstacle) {
                  case FINAL -> "remove \"final\", or move the annotations to an interface";
                  case ABSTRACT -> "move the annotations to an interface or to a subclass";
                  case INNER -> "make it static";
                  case NO_CONSTRUCTOR ->
                      "make a constructor and the types of its parameters visible in the package";
                })
        .orElse("declare the methods in an interface, and move the annotations there");
  }

  private static Finding finding(InstrumentedType service, UnusableTarget target) {
    return Finding.of(
        Code.TYPE_NOT_DECORABLE,
        target.site(),
        target.name(),
        problem(service, target),
        fix(service, target));
  }

  private static String problem(InstrumentedType service, UnusableTarget target) {
    return switch (target.obstacle()) {
      case ITSELF -> "\"of\" names the type itself";
      case NAMED_BY_CLASS -> "\"" + service.type().nested() + "\" is not an interface";
      case CLASS, NO_INTERFACE -> "it is not an interface";
      case NOT_EXTENDED -> "\"" + service.type().nested() + "\" does not extend it";
      case RAW -> "\"" + service.type().nested() + "\" extends it without type arguments";
      case SEALED -> "it is sealed and does not permit the generated class";
    };
  }

  private static String fix(InstrumentedType service, UnusableTarget target) {
    String type = service.type().nested();
    String name = target.name();
    return switch (target.obstacle()) {
      case ITSELF -> "remove \"of\"";
      case NAMED_BY_CLASS -> target.declaration() + ", or remove \"of\"";
      case CLASS ->
          "declare \"class "
              + type
              + " extends "
              + name
              + "\" instead, override the measured methods, and remove \"of\"";
      case NO_INTERFACE ->
          "remove \"of\", declare the methods that you call in \""
              + type
              + "\", and implement it with a class that calls \""
              + name
              + "\"";
      case NOT_EXTENDED, RAW -> target.declaration();
      case SEALED ->
          "add "
              + type
              + " and "
              + service.decorator().nested()
              + " to its permits clause, or name another interface";
    };
  }

  private static Optional<Obstacle> obstacle(InstrumentedType service) {
    return service.superclass().flatMap(Superclass::obstacle);
  }

  private static Stream<Finding> finding(InstrumentedType service, String problem, String fix) {
    return Stream.of(
        Finding.of(Code.TYPE_NOT_DECORABLE, service.site(), service.type().nested(), problem, fix));
  }
}

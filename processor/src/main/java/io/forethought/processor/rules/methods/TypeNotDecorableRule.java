package io.forethought.processor.rules.methods;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.methods.InstrumentedType;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires an interface that a generated class can implement. */
final class TypeNotDecorableRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return declarations.instrumented().stream().flatMap(TypeNotDecorableRule::judge);
  }

  private static Stream<Finding> judge(InstrumentedType service) {
    if (service.kind() != MetricSet.Kind.INTERFACE) {
      return finding(
          service,
          "it is " + service.kind().word(),
          "declare the methods in an interface, and move the annotations there");
    }
    if (!service.hiddenBy().isEmpty()) {
      Hidden hidden = service.hiddenBy().get(0);
      return finding(
          service,
          "a generated class cannot name \"" + hidden.type().nested() + "\"",
          "move the interface to a file of its own, or make \""
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

  private static Stream<Finding> finding(InstrumentedType service, String problem, String fix) {
    return Stream.of(
        Finding.of(Code.TYPE_NOT_DECORABLE, service.site(), service.type().nested(), problem, fix));
  }
}

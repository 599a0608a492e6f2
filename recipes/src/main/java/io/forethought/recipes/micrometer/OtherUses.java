package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Uses of Micrometer that create or change meters, and that no recipe replaces. */
final class OtherUses {

  private static final String UNREPLACED = "no recipe replaces it";

  /** Methods of registries that neither create nor find meters. */
  private static final Set<String> HARMLESS =
      Set.of(
          "add",
          "addRegistry",
          "close",
          "config",
          "getMeterRegistry",
          "getPrometheusRegistry",
          "getRegistries",
          "isClosed",
          "more",
          "removeRegistry",
          "scrape");

  /** Methods that are listed in another way. */
  private static final Set<String> LISTED = Set.of("builder", "register");

  private final String file;
  private final Constants constants;

  OtherUses(String file, Constants constants) {
    this.file = file;
    this.constants = constants;
  }

  /** A call that is kept, with the reason. */
  Optional<Outcome> of(J.MethodInvocation call) {
    String owner = Code.owner(call);
    String method = call.getSimpleName();
    Optional<String> why = Micrometer.other(owner, method).filter(other -> !isNew(call));
    if (why.isPresent()) {
      return Optional.of(outcome(described(call), naming(call), why.get()));
    }
    String type = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return creates(owner, method, call.getMethodType())
        ? Optional.of(outcome(type + "." + method, naming(call), UNREPLACED))
        : Optional.empty();
  }

  /** The arguments that can contain a name. */
  private static List<Expression> naming(J.MethodInvocation call) {
    JavaType.Method type = call.getMethodType();
    boolean named = isRegistry(Code.owner(call)) || (type != null && type.hasFlags(Flag.Static));
    if (named) {
      return Code.arguments(call);
    }
    return call.getSelect() instanceof J.MethodInvocation builder ? naming(builder) : List.of();
  }

  /** A reference such as {@code registry::counter}. */
  Optional<Outcome> of(J.MemberReference reference) {
    JavaType.Method type = reference.getMethodType();
    String owner = type == null ? "" : type.getDeclaringType().getFullyQualifiedName();
    String method = reference.getReference().getSimpleName();
    return isRegistry(owner) && !HARMLESS.contains(method)
        ? Optional.of(outcome("::" + method, List.of(), UNREPLACED))
        : Optional.empty();
  }

  /** An annotation that is kept. */
  Optional<Outcome> of(J.Annotation annotation) {
    List<Expression> arguments = Optional.ofNullable(annotation.getArguments()).orElse(List.of());
    return Micrometer.annotation(Code.type(annotation.getType()))
        .map(why -> outcome("@" + annotation.getSimpleName(), named(arguments), why));
  }

  /** The value of an annotation. */
  private static List<Expression> named(List<Expression> arguments) {
    for (Expression argument : arguments) {
      if (argument instanceof J.Assignment assignment
          && assignment.getVariable() instanceof J.Identifier name
          && (name.getSimpleName().equals("value") || name.getSimpleName().equals("name"))) {
        return List.of(assignment.getAssignment());
      }
    }
    return arguments;
  }

  private static String described(J.MethodInvocation call) {
    String type = Code.owner(call);
    return call.getSimpleName().equals("builder")
        ? type.substring(type.lastIndexOf('.') + 1)
        : call.getSimpleName();
  }

  /** Whether a call adds a filter that is listed where it is created. */
  private static boolean isNew(J.MethodInvocation call) {
    return call.getSimpleName().equals("meterFilter")
        && Code.arguments(call).stream()
            .allMatch(each -> each instanceof J.NewClass || each instanceof J.MethodInvocation);
  }

  /** Whether a method creates meters: everything that is not known to do something else. */
  private static boolean creates(String owner, String method, JavaType.@Nullable Method type) {
    if (isRegistry(owner)) {
      return !HARMLESS.contains(method);
    }
    if (owner.startsWith("io.micrometer.observation.Observation")) {
      return type != null && type.hasFlags(Flag.Static);
    }
    if (owner.startsWith(Micrometer.PACKAGE + "binder.")) {
      return method.equals("bindTo") || (type != null && type.hasFlags(Flag.Static));
    }
    return owner.startsWith("io.micrometer.")
        && !owner.startsWith(Micrometer.PACKAGE + "search.")
        && !LISTED.contains(method)
        && type != null
        && (isMeter(type.getReturnType()) || method.equals("resource"));
  }

  private static boolean isRegistry(String owner) {
    return Micrometer.isRegistry(owner) || owner.equals(Micrometer.REGISTRY + "$More");
  }

  private static boolean isMeter(JavaType type) {
    String name = Code.type(type);
    return TypeUtils.isAssignableTo(Micrometer.PACKAGE + "Meter", type)
        || name.equals(Micrometer.PACKAGE + "Meter$MeterProvider");
  }

  private Outcome outcome(String described, List<Expression> arguments, String why) {
    Optional<String> name =
        arguments.stream().flatMap(each -> constants.text(each).stream()).findFirst();
    return new Outcome(
        file, name.map(each -> described + " " + each).orElse(described), false, why);
  }
}

package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/** The values that an expression can have. */
final class TagValues {

  private static final Set<String> BOOLEANS = Set.of("false", "true");
  private static final int MOST = 50;

  private final Constants constants;

  TagValues(Constants constants) {
    this.constants = constants;
  }

  /** All values of an expression; empty if they are not known. */
  Set<String> of(Expression expression) {
    Optional<String> constant = constants.text(expression);
    if (constant.isPresent()) {
      return Set.of(constant.get());
    }
    if (condition(expression).isPresent()) {
      return BOOLEANS;
    }
    if (expression instanceof J.Parentheses<?> parentheses
        && parentheses.getTree() instanceof Expression inner) {
      return of(inner);
    }
    if (expression instanceof J.Ternary ternary) {
      return both(of(ternary.getTruePart()), of(ternary.getFalsePart()));
    }
    return expression instanceof J.MethodInvocation call ? constants(call) : Set.of();
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return one.isEmpty() || other.isEmpty() ? Set.of() : all;
  }

  /** The names of the constants of an enum, for {@code status.name()}. */
  private static Set<String> constants(J.MethodInvocation call) {
    if (call.getSelect() instanceof J.MethodInvocation name && isLowerCase(call)) {
      return constants(name).stream()
          .map(each -> each.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
    boolean named = call.getSimpleName().equals("name") && Code.arguments(call).isEmpty();
    Set<String> names = new TreeSet<>();
    if (named
        && call.getSelect() != null
        && call.getSelect().getType() instanceof JavaType.FullyQualified type
        && type.getKind() == JavaType.FullyQualified.Kind.Enum) {
      type.getMembers().stream()
          .filter(member -> member.hasFlags(Flag.Enum))
          .map(JavaType.Variable::getName)
          .forEach(names::add);
    }
    return names.size() > MOST ? Set.of() : names;
  }

  /** Without a locale, the result can be another one. */
  private static boolean isLowerCase(J.MethodInvocation call) {
    return call.getSimpleName().equals("toLowerCase")
        && Code.arguments(call).stream()
            .flatMap(locale -> Stream.ofNullable(Constants.variable(locale)))
            .anyMatch(locale -> Set.of("ENGLISH", "ROOT").contains(locale.getName()));
  }

  /** The boolean of which an expression is the text. */
  static Optional<Expression> condition(Expression expression) {
    if (!(expression instanceof J.MethodInvocation call)
        || Code.arguments(call).size() != 1
        || !isBoolean(Code.arguments(call).get(0).getType())) {
      return Optional.empty();
    }
    String method = Code.owner(call) + "." + call.getSimpleName();
    return List.of("java.lang.String.valueOf", "java.lang.Boolean.toString").contains(method)
        ? Optional.of(Code.arguments(call).get(0))
        : Optional.empty();
  }

  private static boolean isBoolean(@Nullable JavaType type) {
    return type == JavaType.Primitive.Boolean;
  }
}

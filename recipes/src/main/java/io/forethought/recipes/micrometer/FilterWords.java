package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.plan.MeterCall;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** The names and tags with which the code of a filter compares those of meters. */
final class FilterWords extends JavaIsoVisitor<Set<String>> {

  private static final Set<String> COMPARISONS =
      Set.of("contains", "endsWith", "equals", "equalsIgnoreCase", "getTag", "startsWith");

  /** What a filter returns for a meter that it does not change. */
  private static final Set<String> NEUTRAL = Set.of("ACCEPT", "NEUTRAL");

  private final Constants constants;
  private boolean isCertain = true;

  private FilterWords(Constants constants) {
    this.constants = constants;
  }

  /** The meters that a filter can change; empty if they are not certain. */
  static Optional<Predicate<MeterCall>> of(J code, Constants constants) {
    FilterWords visitor = new FilterWords(constants);
    Set<String> words = new HashSet<>();
    visitor.visit(code, words);
    return visitor.isCertain && !words.isEmpty()
        ? Optional.of(meter -> words.stream().anyMatch(word -> concerns(meter, word)))
        : Optional.empty();
  }

  private static boolean concerns(MeterCall meter, String word) {
    return meter.original().isEmpty()
        || meter.original().contains(word)
        || MeterName.label(word).filter(label -> hasLabel(meter, label)).isPresent();
  }

  /** Whether a meter has a label. */
  static boolean hasLabel(MeterCall meter, String label) {
    return meter.meter().stream()
        .flatMap(known -> known.tags().stream())
        .anyMatch(tag -> tag.label().equals(label));
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Set<String> words) {
    if (COMPARISONS.contains(call.getSimpleName())) {
      List<String> compared =
          Stream.concat(Stream.ofNullable(call.getSelect()), Code.arguments(call).stream())
              .flatMap(each -> constants.text(each).stream())
              .toList();
      words.addAll(compared);
      isCertain &= !compared.isEmpty();
    }
    return super.visitMethodInvocation(call, words);
  }

  @Override
  public J.Unary visitUnary(J.Unary unary, Set<String> words) {
    isCertain &= unary.getOperator() != J.Unary.Type.Not;
    return super.visitUnary(unary, words);
  }

  /** A filter must leave a meter alone if no comparison before says something else. */
  @Override
  public J.MethodDeclaration visitMethodDeclaration(J.MethodDeclaration method, Set<String> words) {
    List<Statement> statements =
        method.getBody() == null ? List.of() : method.getBody().getStatements();
    isCertain &=
        !statements.isEmpty()
            && statements.get(statements.size() - 1) instanceof J.Return last
            && last.getExpression() != null
            && isNeutral(last.getExpression());
    return super.visitMethodDeclaration(method, words);
  }

  private static boolean isNeutral(Expression returned) {
    if (returned instanceof J.Ternary ternary) {
      return isNeutral(ternary.getFalsePart());
    }
    if (returned instanceof J.FieldAccess access) {
      return NEUTRAL.contains(access.getSimpleName());
    }
    return returned instanceof J.Identifier name && !name.getSimpleName().equals("DENY");
  }
}

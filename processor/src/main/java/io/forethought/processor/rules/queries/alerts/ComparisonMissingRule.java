package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.queries.TypedExpression;
import java.util.Optional;
import java.util.stream.Stream;

/** FT626: an alert that fires whenever its metric exists. */
final class ComparisonMissingRule implements RuleCheck {

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    TypedExpression query = alert.query().expression();
    boolean missing =
        alert.readsDeclared()
            && alert.canReturn()
            && Conditions.isMissing(query, alert.query().index());
    return missing ? Stream.of(fault(alert, query)) : Stream.empty();
  }

  private static RuleFault fault(CheckedRule alert, TypedExpression query) {
    Optional<Binary> bool = Conditions.withBool(query);
    return RuleFault.ofQuery(
        alert,
        Code.COMPARISON_MISSING,
        bool.map(Binary::operatorPlace).orElse(query.node().place()),
        bool.isPresent()
            ? "remove `bool`"
            : "compare with a number: `" + alert.query().text().strip() + " > …`");
  }
}

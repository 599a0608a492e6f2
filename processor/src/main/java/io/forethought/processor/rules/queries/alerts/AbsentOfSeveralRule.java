package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.TypedExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** FT627: {@code absent} of several series, as if it returned each of them that is missing. */
final class AbsentOfSeveralRule implements RuleCheck {

  /** Values with bars between them: a list of what must exist. */
  private static final Pattern LIST = Pattern.compile("\\(?[\\w./-]+(\\|[\\w./-]+)+\\)?");

  @Override
  public Stream<RuleFault> faults(CheckedRule alert) {
    return Stream.of("absent", "absent_over_time")
        .flatMap(function -> Conditions.calls(alert.query().expression(), function))
        .filter(call -> !call.vector().sources().isEmpty())
        .flatMap(
            call ->
                call.all().stream()
                    .flatMap(part -> reason(part).stream())
                    .limit(1)
                    .map(
                        reason ->
                            RuleFault.ofQuery(
                                alert,
                                Code.ABSENT_OF_SEVERAL,
                                call.node().place(),
                                reason,
                                "write one `absent` for each of them, with `or` between them")));
  }

  private static Optional<String> reason(TypedExpression part) {
    if (part.node() instanceof Aggregation aggregation) {
      List<Name> labels = aggregation.grouping().labels();
      return aggregation.grouping().without() || labels.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "for all values of "
                  + labels.stream()
                      .map(label -> "\"" + label.value() + "\"")
                      .collect(Collectors.joining(", ")));
    }
    return part.node() instanceof VectorSelector selector
        ? selector.matchers().stream()
            .filter(matcher -> matcher.kind() == Matcher.Kind.MATCHES)
            .filter(matcher -> LIST.matcher(matcher.value().value()).matches())
            .map(matcher -> "for all of \"" + matcher.value().value() + "\"")
            .findFirst()
        : Optional.empty();
  }
}

package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Check;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;

/** Requires that the generated class can access all types that it names. */
final class TypeHiddenRule implements Rule {

  @Override
  public Stream<Finding> findings(Declarations declarations) {
    return Stream.concat(
        declarations.sets().stream()
            .filter(TypeHiddenRule::isGenerated)
            .filter(set -> set.access() == MetricSet.Access.HIDDEN)
            .map(set -> finding(set, "metric set", set.type(), set.site())),
        Check.metrics(declarations, TypeHiddenRule::judge));
  }

  private static boolean isGenerated(MetricSet set) {
    return set.kind() == MetricSet.Kind.INTERFACE;
  }

  private static Stream<Finding> judge(Declared declared) {
    if (!isGenerated(declared.set())) {
      return Stream.empty();
    }
    Stream<Finding> labels =
        declared.metric().labels().stream()
            .flatMap(label -> judge(declared, label.bound(), label.site()));
    Stream<Finding> states =
        declared.metric().states().stream()
            .flatMap(each -> judge(declared, each.constants(), each.site()));
    return Stream.concat(labels, states);
  }

  private static Stream<Finding> judge(Declared declared, Bound bound, Site site) {
    return bound instanceof Bound.Constants constants && !constants.accessible()
        ? Stream.of(finding(declared.set(), "enum", constants.type(), site))
        : Stream.empty();
  }

  private static Finding finding(MetricSet set, String what, TypeName type, Site site) {
    return Finding.of(
        Code.TYPE_HIDDEN, site, what, type.nested(), set.type().implementation().nested());
  }
}

package io.forethought.processor.operations;

import io.forethought.processor.operations.dashboard.AnnotationQuery;
import io.forethought.processor.operations.dashboard.Dashboard;
import io.forethought.processor.operations.dashboard.DataSource;
import io.forethought.processor.operations.dashboard.Interpolation;
import io.forethought.processor.operations.dashboard.Panel;
import io.forethought.processor.operations.dashboard.Target;
import io.forethought.processor.operations.dashboard.Variable;
import io.forethought.processor.operations.dashboard.VariableQuery;
import io.forethought.processor.operations.rulefile.Rule;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.Text;
import java.util.stream.Stream;

/** A query in a file, and what it is for. */
public sealed interface FileQuery {

  /** The query as it can be parsed. */
  QueryText query();

  /** What it is for, such as {@code the panel "Errors" of the dashboard "Shop"}. */
  String describe();

  /** Whether it is certain that the query is PromQL. */
  default boolean isForPrometheus() {
    return true;
  }

  /** The query of a rule. */
  record OfRule(RuleGroup group, Rule rule, QueryText query) implements FileQuery {

    @Override
    public String describe() {
      return rule.describe();
    }
  }

  /** A query of a panel. */
  record OfPanel(Dashboard dashboard, Panel panel, Target target, QueryText query)
      implements FileQuery {

    @Override
    public String describe() {
      return panel.describe() + " of " + dashboard.describe();
    }

    @Override
    public boolean isForPrometheus() {
      return target.source() == DataSource.PROMETHEUS;
    }
  }

  /** The query of a variable; of a function such as {@code label_values} only the selector. */
  record OfVariable(Dashboard dashboard, Variable variable, VariableQuery source, QueryText query)
      implements FileQuery {

    @Override
    public String describe() {
      return "the variable \"" + variable.name() + "\" of " + dashboard.describe();
    }

    @Override
    public boolean isForPrometheus() {
      return !(source instanceof VariableQuery.Series);
    }
  }

  /** The query of an annotation. */
  record OfAnnotation(Dashboard dashboard, AnnotationQuery annotation, QueryText query)
      implements FileQuery {

    @Override
    public String describe() {
      String name = annotation.name().map(text -> " \"" + text + "\"").orElse("");
      return "the annotation" + name + " of " + dashboard.describe();
    }

    @Override
    public boolean isForPrometheus() {
      return annotation.source() == DataSource.PROMETHEUS;
    }
  }

  /** The queries of a group. */
  static Stream<FileQuery> of(RuleGroup group) {
    return group.rules().stream().map(rule -> new OfRule(group, rule, QueryText.of(rule.expr())));
  }

  /** The queries of a dashboard. */
  static Stream<FileQuery> of(Dashboard dashboard) {
    return Stream.of(
            dashboard.panels().stream().flatMap(panel -> of(dashboard, panel)),
            dashboard.variables().stream().flatMap(variable -> of(dashboard, variable)),
            dashboard.annotations().stream()
                .map(each -> new OfAnnotation(dashboard, each, parsed(dashboard, each.expr()))))
        .flatMap(each -> each);
  }

  private static Stream<FileQuery> of(Dashboard dashboard, Panel panel) {
    return panel.targets().stream()
        .map(target -> new OfPanel(dashboard, panel, target, parsed(dashboard, target.expr())));
  }

  private static Stream<FileQuery> of(Dashboard dashboard, Variable variable) {
    return variable.query().stream()
        .flatMap(
            source ->
                source.expr().stream()
                    .map(
                        expr ->
                            new OfVariable(dashboard, variable, source, parsed(dashboard, expr))));
  }

  private static QueryText parsed(Dashboard dashboard, Text expr) {
    return Interpolation.of(expr, dashboard);
  }
}

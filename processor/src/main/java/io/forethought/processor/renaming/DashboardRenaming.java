package io.forethought.processor.renaming;

import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.dashboard.Dashboard;
import io.forethought.processor.operations.dashboard.Interpolation;
import io.forethought.processor.operations.dashboard.Variable;
import io.forethought.processor.operations.dashboard.VariableQuery;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.tree.Place;

/** Renames a metric in dashboards. */
final class DashboardRenaming {

  private final RenamedMetric metric;
  private final Findings findings;

  DashboardRenaming(RenamedMetric metric, Findings findings) {
    this.metric = metric;
    this.findings = findings;
  }

  /** Finds what to change in a dashboard. */
  void read(Dashboard dashboard) {
    FileQuery.of(dashboard).forEach(each -> QueryRenaming.of(each, metric, findings));
    for (Variable variable : dashboard.variables()) {
      for (VariableQuery source : variable.queries()) {
        read(dashboard, variable, source);
      }
    }
  }

  private void read(Dashboard dashboard, Variable variable, VariableQuery source) {
    if (source instanceof VariableQuery.MetricNames names) {
      readNames(names.regex());
    }
    source
        .expr()
        .map(expr -> Interpolation.of(expr, dashboard))
        .map(query -> new FileQuery.OfVariable(dashboard, variable, source, query))
        .ifPresent(query -> QueryRenaming.of(query, metric, findings));
  }

  /** Grafana looks for the regular expression anywhere in the names of metrics. */
  private void readNames(Text regex) {
    for (Place place : RegexNames.in(regex.value())) {
      String name = place.in(regex.value());
      metric
          .sample(name)
          .ifPresent(to -> findings.change(regex, place.start(), place.end(), name, to));
    }
  }
}

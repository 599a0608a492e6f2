package io.forethought.processor.module;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.module.LocatedQuery.InAnnotation;
import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.queries.Foreign;
import io.forethought.processor.queries.MetricIndex;
import io.forethought.processor.rules.module.UnusedRule;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.rules.queries.Fault;
import io.forethought.processor.rules.queries.FaultCauses;
import io.forethought.processor.rules.queries.QueryUnreadableRule;
import io.forethought.processor.rules.queries.Timing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks the queries of alerts and objectives, and those of the files that the command line names.
 * A compilation without any of them does not load this class.
 */
public final class QueryChecking {

  private final ModuleMetrics metrics;
  private final List<OperationsFile> files;
  private final TypedQueries queries;
  private final Timing timing;

  /**
   * For the queries of a module and of files.
   *
   * @param metrics the metrics that they can use
   * @param files the files on the command line
   * @param foreign what they can use besides
   * @param interval the time between two scrapes, and between two evaluations of rules
   */
  public QueryChecking(
      ModuleMetrics metrics,
      List<OperationsFile> files,
      Foreign foreign,
      Optional<String> interval) {
    this.metrics = metrics;
    this.files = files;
    this.queries = new TypedQueries(MetricIndex.of(metrics.all(), metrics.lock(), foreign), files);
    this.timing = interval.flatMap(PrometheusDuration::of).map(Timing::every).orElse(Timing.USUAL);
  }

  /** What is wrong with the queries, and with the rules that they belong to. */
  public Stream<Finding> findings() {
    Stream<Finding> ofQueries =
        Stream.concat(
                metrics.own().stream().flatMap(QueryChecking::declared),
                files.stream().flatMap(OperationsFile::queries).map(LocatedQuery::of))
            .flatMap(this::findings);
    return Stream.concat(
        ofQueries, new RuleChecking(queries, timing).findings(metrics.own(), files).stream());
  }

  /** What neither the queries of the module nor those of the files read of its own metrics. */
  public Stream<Finding> unused() {
    return UnusedRule.findings(new UsageReading(queries).read(metrics.own(), files), metrics.own());
  }

  private static Stream<LocatedQuery> declared(CatalogueEntry entry) {
    Stream<InAnnotation> alerts =
        entry.operations().alerts().stream()
            .map(
                alert ->
                    new InAnnotation(
                        alert.expr(), "the alert \"" + alert.name().value() + "\"", "", ""));
    Stream<InAnnotation> objectives =
        entry.operations().objectives().stream().flatMap(QueryChecking::declared);
    return Stream.concat(alerts, objectives)
        // Other rules report what is missing, and words that stand for no metric.
        .filter(query -> query.query().unknown().isEmpty() && !query.query().text().isBlank())
        .map(query -> query);
  }

  /** An objective has selectors of counters, which its rules use in this way. */
  private static Stream<InAnnotation> declared(Objective objective) {
    return Stream.of(objective.total(), objective.errors())
        .flatMap(query -> query.stream())
        .map(query -> rate(query, "the objective \"" + objective.name().value() + "\""));
  }

  private static InAnnotation rate(DeclaredQuery query, String owner) {
    return new InAnnotation(query, owner, "rate(", "[5m])");
  }

  private Stream<Finding> findings(LocatedQuery located) {
    List<Fault> faults =
        faults(located).filter(fault -> !located.isUnknown(fault.place())).toList();
    return faults.stream()
        .map(
            fault ->
                finding(located, fault)
                    .causedBy(
                        FaultCauses.of(fault, faults).stream()
                            .map(cause -> finding(located, cause))
                            .toList()));
  }

  private Stream<Fault> faults(LocatedQuery located) {
    Optional<CheckedQuery> query = queries.checked(located.text(), timing(located));
    if (query.isPresent()) {
      return query.get().faults().stream();
    }
    return located.isForPrometheus()
        ? QueryUnreadableRule.faults(queries.query(located.text()))
        : Stream.empty();
  }

  private Timing timing(LocatedQuery located) {
    return located instanceof LocatedQuery.InFile file
            && file.query() instanceof FileQuery.OfRule of
        ? RuleChecking.timing(of.group(), timing)
        : timing;
  }

  private static Finding finding(LocatedQuery located, Fault fault) {
    return Finding.of(fault.code(), located.site(fault.place()), fault.arguments().toArray())
        .in(located.context(fault.place()));
  }
}

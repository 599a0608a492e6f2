package io.forethought.processor.model.operations;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;

/**
 * An alert beside a metric or a metric set. Texts that were not given are empty.
 *
 * @param name its name
 * @param expr the expression
 * @param pending how long the expression must have a result before the alert fires
 * @param keepFiringFor how long it fires after the expression no longer has a result
 * @param severity how urgent it is
 * @param summary what is wrong
 * @param description details
 * @param owner the team that gets it
 * @param runbook the address of the page that explains what to do
 * @param site the annotation
 */
public record Alert(
    Sited<String> name,
    DeclaredQuery expr,
    Sited<String> pending,
    Sited<String> keepFiringFor,
    AlertSeverity severity,
    Sited<String> summary,
    Sited<String> description,
    Sited<String> owner,
    Sited<String> runbook,
    Site site) {

  /** The same with the names of metrics, and with what the metric set says about all its alerts. */
  Alert in(MetricNames names, Ownership ownership) {
    Sited<String> page = runbook.value().isEmpty() ? ownership.runbook() : runbook;
    return new Alert(
        name,
        expr.in(names),
        pending,
        keepFiringFor,
        severity,
        summary,
        description,
        owner.value().isEmpty() ? ownership.owner() : owner,
        new Sited<>(Ownership.pageOf(page.value(), name.value()), page.site()),
        site);
  }
}

package io.forethought.processor.rules.queries.alerts;

import io.forethought.processor.queries.AtMost;
import io.forethought.processor.rules.queries.CheckedQuery;
import java.util.List;
import java.util.stream.Stream;

/**
 * An alerting or a recording rule, whether it is declared beside a metric or in a file.
 *
 * @param alert whether it is an alert
 * @param name the alert, or the metric that it records
 * @param place where it is, as messages about other rules show it
 * @param query its query
 * @param pending how long the query must return something before the alert fires; empty if it fires
 *     immediately
 * @param labels the labels that it adds, with those of its group
 * @param annotations its annotations
 */
public record CheckedRule(
    boolean alert,
    String name,
    String place,
    CheckedQuery query,
    String pending,
    List<Named> labels,
    List<Named> annotations) {

  /**
   * A label or an annotation.
   *
   * @param name its name
   * @param value its value, which can be a template
   */
  public record Named(String name, String value) {}

  /** Copies the lists. */
  public CheckedRule {
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
  }

  /** What the rules for a single rule find, and those about queries in its templates. */
  public List<RuleFault> faults() {
    Stream<RuleFault> faults = AlertRules.SINGLE.stream().flatMap(check -> check.faults(this));
    return alert ? Stream.concat(faults, TemplateQueries.faults(this)).toList() : List.of();
  }

  /** Whether the query reads a metric that is declared. What others declare is left alone. */
  boolean readsDeclared() {
    return query.expression().all().stream().anyMatch(part -> !part.vector().sources().isEmpty());
  }

  /** Whether the query can return something. Otherwise it has been reported. */
  boolean canReturn() {
    return query.expression().vector().series() != AtMost.NONE;
  }
}

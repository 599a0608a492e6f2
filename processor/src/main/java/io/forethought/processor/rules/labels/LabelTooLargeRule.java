package io.forethought.processor.rules.labels;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Series;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.States;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Allowance;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.rules.common.SeriesFix;

/** Rejects labels with more values than allowed, including {@code _other}. */
final class LabelTooLargeRule implements Rule {

  @Override
  public void check(Declarations declarations, Findings findings) {
    Allowance allowance = new Allowance(declarations.limits());
    for (Declared declared : Declared.all(declarations)) {
      Metric metric = declared.metric();
      for (Label label : metric.labels()) {
        check(metric, label, allowance, findings);
      }
      if (metric.states().isPresent()) {
        check(metric, metric.states().get(), allowance, findings);
      }
    }
  }

  private static void check(Metric metric, Label label, Allowance allowance, Findings findings) {
    long limit = allowance.values(metric, label);
    if (label.bound().size() > limit) {
      String fix = fix(label.bound(), limit) + orBudget(metric, label, allowance);
      add(label.name().value(), label.bound(), site(label), limit, fix, findings);
    }
  }

  /**
   * The end of the fix. A metric's budget covers its labels, so if the metric needs one, it is
   * enough.
   */
  private static String orBudget(Metric metric, Label label, Allowance allowance) {
    long series = Series.of(metric);
    return label.budget().isEmpty() && series > allowance.series(metric)
        ? allowance.orBudget(metric.budget(), "on the method", series)
        : allowance.orBudget(label.budget(), "on the parameter", label.bound().size());
  }

  /** Checks states as the values of a label that has the metric's name. */
  private static void check(Metric metric, States states, Allowance allowance, Findings findings) {
    long limit = allowance.values(metric);
    if (states.constants().size() > limit) {
      String orBudget = allowance.orBudget(metric.budget(), "on the method", Series.of(metric));
      String fix = fix(states.constants(), limit) + orBudget;
      add(metric.name().value(), states.constants(), states.site(), limit, fix, findings);
    }
  }

  private static void add(
      String label, Bound bound, Site site, long limit, String fix, Findings findings) {
    findings.add(Code.LABEL_TOO_LARGE, site, label, values(bound), SeriesFix.number(limit), fix);
  }

  private static Site site(Label label) {
    if (label.bound() instanceof Bound.Capped capped) {
      return capped.max().site();
    }
    if (label.bound() instanceof Bound.Range range) {
      return range.to().site();
    }
    return label.boundsGiven().stream()
        .filter(attribute -> attribute.value().equals("values"))
        .filter(attribute -> label.bound() instanceof Bound.Listed)
        .map(Sited::site)
        .findFirst()
        .orElse(label.site());
  }

  private static String values(Bound bound) {
    String values = SeriesFix.number(bound.size()) + " values";
    return bound instanceof Bound.Capped capped
        ? values + " (" + SeriesFix.number(capped.max().value()) + " and \"_other\")"
        : values;
  }

  /** A number as Java writes it. */
  private static String literal(long number) {
    return SeriesFix.number(number).replace(',', '_');
  }

  private static String fix(Bound bound, long limit) {
    String most = SeriesFix.number(limit);
    if (bound instanceof Bound.Capped) {
      return limit > 1
          ? "max = " + literal(limit - 1) + ", because \"_other\" counts too"
          : "remove the label";
    }
    if (bound instanceof Bound.Range range) {
      long from = range.from().value();
      return "narrow the range to "
          + most
          + " values: from = "
          + literal(from)
          + ", to = "
          + literal(from + limit - 1);
    }
    if (bound instanceof Bound.Constants constants) {
      return "group the constants of "
          + constants.type().nested()
          + " into an enum with at most "
          + most;
    }
    return "list at most " + most + " values";
  }
}

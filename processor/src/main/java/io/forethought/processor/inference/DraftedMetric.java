package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.FamilySite;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.Exemplars;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.model.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draft as the fact that the compiler will read from its declaration, so that the same rules
 * apply to both.
 *
 * @param draft the metric
 * @param method the name of its method
 * @param nameGiven whether the name is written
 * @param until the last day of an old name
 */
record DraftedMetric(Draft draft, String method, boolean nameGiven, String until) {

  private static final long DEFAULT_AGE = 300;

  /** The buckets of a histogram of seconds that declares none. */
  private static final List<Double> DEFAULT_BUCKETS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

  private static final double EXACT = 1e9;

  /** The fact. */
  Metric fact() {
    ParameterNames names = ParameterNames.of(draft);
    List<Label> labels = labels(names);
    return new Metric(
        method,
        List.of(at(draft.family().type(), "")),
        at(draft.name().full(), FamilySite.NAME),
        nameGiven,
        at(draft.family().help(), FamilySite.HELP),
        at(draft.name().unit(), FamilySite.NAME),
        labels,
        List.of(),
        returned(),
        labels.stream().map(Label::parameter).toList(),
        buckets(),
        at(kind(), ""),
        new Exemplars(at(false, ""), Optional.empty()),
        numbers(
            draft.family().type() == MetricType.SUMMARY ? draft.family().quantiles() : List.of()),
        at(DEFAULT_AGE, ""),
        new SourceRules(at("", ""), at("", ""), at(false, "")),
        Optional.empty(),
        states(),
        false,
        false,
        budget(),
        draft.accepted(),
        renaming(),
        site(""));
  }

  private FamilySite site(String part) {
    return draft.family().site(part);
  }

  private <T> Sited<T> at(T value, String part) {
    return new Sited<>(value, site(part));
  }

  private List<Label> labels(ParameterNames names) {
    List<Label> labels = new ArrayList<>();
    for (DraftLabel label : draft.labels()) {
      String name = label.seen().name();
      if (!isState(label)) {
        labels.add(
            new Label(
                names.of(name),
                at(name, name),
                !names.derives(name),
                label.bound(site(name)),
                List.of(),
                Optional.empty(),
                site(name)));
      }
    }
    return labels;
  }

  private boolean isState(DraftLabel label) {
    return draft.family().type() == MetricType.STATE_SET
        && label.seen().name().equals(draft.family().name());
  }

  private Optional<States> states() {
    return draft.labels().stream()
        .filter(this::isState)
        .findFirst()
        .map(
            label ->
                new States(
                    (Bound.Constants) label.as(Shape.ENUM).bound(site("")),
                    isEvent() ? List.of(ParameterNames.STATE) : List.of(),
                    site("")));
  }

  /** Whether a call records, instead of returning a data point. */
  private boolean isEvent() {
    return switch (draft.family().type()) {
      case INFO -> true;
      case STATE_SET -> draft.family().hasOneState();
      case COUNTER, GAUGE, HISTOGRAM, SUMMARY -> false;
    };
  }

  private Returned returned() {
    if (isEvent()) {
      return new Returned(Returned.Kind.VOID, "void");
    }
    return switch (draft.family().type()) {
      case COUNTER -> new Returned(Returned.Kind.COUNTER_DATA_POINT, "CounterDataPoint");
      case GAUGE -> new Returned(Returned.Kind.GAUGE_DATA_POINT, "GaugeDataPoint");
      case STATE_SET -> new Returned(Returned.Kind.STATE_SET_DATA_POINT, "StateSetDataPoint");
      case HISTOGRAM, SUMMARY, INFO ->
          new Returned(Returned.Kind.DISTRIBUTION_DATA_POINT, "DistributionDataPoint");
    };
  }

  /** A histogram without buckets in the text formats is a native one. */
  private Metric.HistogramKind kind() {
    boolean bare =
        draft.family().type() == MetricType.HISTOGRAM && draft.family().buckets().isEmpty();
    return bare ? Metric.HistogramKind.NATIVE : Metric.HistogramKind.CLASSIC;
  }

  private Numbers buckets() {
    if (draft.family().type() != MetricType.HISTOGRAM) {
      return numbers(List.of());
    }
    List<Double> bounds = draft.family().buckets().stream().map(this::converted).toList();
    boolean usual = bounds.equals(DEFAULT_BUCKETS) && draft.name().unit() == BaseUnit.SECONDS;
    return numbers(usual ? List.of() : bounds);
  }

  /** A bound in the unit of the metric, without the errors of binary fractions. */
  private double converted(double bound) {
    double factor = draft.name().factor();
    return factor == 1 ? bound : Math.round(bound * factor * EXACT) / EXACT;
  }

  private Numbers numbers(List<Double> values) {
    return new Numbers(
        values.stream().map(value -> at(value, "")).toList(), !values.isEmpty(), site(""));
  }

  private Optional<Budget> budget() {
    return draft.budget() == 0
        ? Optional.empty()
        : Optional.of(new Budget(at(draft.budget(), ""), at(Reasons.BUDGET, ""), site("")));
  }

  private Optional<Renaming> renaming() {
    return draft.name().formerKept() && draft.isRenamed()
        ? Optional.of(
            new Renaming(
                at(draft.family().name(), FamilySite.OLD_NAME),
                at(until, FamilySite.OLD_NAME),
                site(FamilySite.OLD_NAME)))
        : Optional.empty();
  }
}

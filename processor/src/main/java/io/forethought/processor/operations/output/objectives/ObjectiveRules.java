package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.operations.output.MonitoredProgram;
import io.forethought.processor.operations.output.alerting.GeneratedGroup;
import io.forethought.processor.operations.output.alerting.GeneratedRule;
import io.forethought.processor.operations.output.alerting.GeneratedRule.Recording;
import io.forethought.processor.operations.output.objectives.Indicator.UnknownException;
import io.forethought.processor.promql.Printer;
import io.forethought.processor.promql.Query;
import io.forethought.processor.queries.Foreign;
import io.forethought.processor.queries.MetricIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of service level objectives: a group for each of them. */
public final class ObjectiveRules {

  private static final Window SHORTEST = Window.of("5m");

  private final RecordedNames names;
  private final Indicator indicator;
  private final Budget budget;
  private final List<GeneratedRule> rules = new ArrayList<>();

  private ObjectiveRules(RecordedNames names, Indicator indicator, Budget budget) {
    this.names = names;
    this.indicator = indicator;
    this.budget = budget;
  }

  /** The groups of a program, in the order of its metrics. */
  public static List<GeneratedGroup> of(MonitoredProgram program) {
    if (program.metrics().stream().allMatch(each -> each.operations().objectives().isEmpty())) {
      return List.of();
    }
    MetricIndex index = MetricIndex.of(program.metrics(), Optional.empty(), Foreign.WELL_KNOWN);
    List<GeneratedGroup> groups = new ArrayList<>();
    for (CatalogueEntry entry : program.metrics()) {
      for (Objective objective : entry.operations().objectives()) {
        groups.add(group(entry, objective, index));
      }
    }
    return groups;
  }

  private static GeneratedGroup group(
      CatalogueEntry entry, Objective objective, MetricIndex index) {
    String name = entry.set() + " SLO " + objective.name().value();
    try {
      Indicator indicator = Indicator.of(entry, objective, index);
      Budget budget = Budget.of(objective, window(objective));
      RecordedNames names = RecordedNames.of(entry, objective);
      ObjectiveRules group = new ObjectiveRules(names, indicator, budget);
      group.record();
      group.rules.addAll(new BurnAlerts(entry, objective, names, budget).rules());
      return new GeneratedGroup(name, comments(entry, objective, budget), group.rules);
    } catch (UnknownException unknown) {
      String reason = "No rules for this objective, because " + unknown.getMessage() + ".";
      return new GeneratedGroup(name, List.of(reason), List.of());
    }
  }

  private static Window window(Objective objective) throws UnknownException {
    String text = objective.window().value();
    return Window.read(text)
        .orElseThrow(() -> new UnknownException("\"" + text + "\" is not a duration"));
  }

  private static List<String> comments(CatalogueEntry entry, Objective objective, Budget budget) {
    String metric = entry.name().value();
    List<String> comments = new ArrayList<>();
    comments.add(
        "Of all events within %s, %s must be good."
            .formatted(budget.window().text(), budget.objective()));
    objective
        .threshold()
        .ifPresent(
            bound ->
                comments.add(
                    "An event is good if %s is at most %s."
                        .formatted(metric, BurnAlerts.number(bound.value()))));
    comments.add("Without events, the share of errors is 0, and no alert fires.");
    for (BurnRate rate : budget.impossible()) {
      comments.add(
          "No alert over %s: even if all events are errors, they use less than %d%% of the budget."
              .formatted(rate.longWindow().text(), rate.consumed()));
    }
    return comments;
  }

  private void record() {
    record(
        names.errorRate(SHORTEST.text()),
        indicator.errorRate(SHORTEST),
        indicator.isOfGood() ? List.of() : List.of("0 if there has not been any error yet."));
    record(names.eventRate(SHORTEST.text()), indicator.eventRate(SHORTEST), List.of());
    boolean first = true;
    for (Window window : budget.windows()) {
      boolean explained = first && !window.fromSamples();
      record(
          names.errorRatio(window.text()),
          ratio(window),
          explained
              ? List.of(
                  "From the recorded rates, because there are too many samples for longer windows.")
              : List.of());
      first = first && window.fromSamples();
    }
    String window = budget.window().text();
    String ratio = names.selector(names.errorRatio(window));
    record(
        names.budgetLeft(window),
        "1 - " + ratio + " / " + budget.text(),
        List.of("1 if there was no error, 0 if the budget is used up, less if it is exceeded."));
  }

  private String ratio(Window window) {
    if (window.fromSamples() && window.compareTo(SHORTEST) > 0) {
      return indicator.errorRatio(window);
    }
    String errors = names.selector(names.errorRate(SHORTEST.text()));
    String events = names.selector(names.eventRate(SHORTEST.text()));
    if (!window.fromSamples()) {
      errors = "sum_over_time(" + errors + "[" + window.text() + "])";
      events = "sum_over_time(" + events + "[" + window.text() + "])";
    }
    return errors + " / (" + events + " > 0) or " + events + " * 0";
  }

  private void record(String name, String expr, List<String> comments) {
    Map<String, String> labels = Map.of(RecordedNames.LABEL, names.slo());
    rules.add(new Recording(name, canonical(expr), labels, comments));
  }

  /** An expression as Prometheus formats it. */
  static String canonical(String expr) {
    return Printer.print(Query.parse(expr).expression().orElseThrow());
  }
}

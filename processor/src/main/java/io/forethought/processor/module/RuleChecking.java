package io.forethought.processor.module;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.PrometheusDuration;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.rules.queries.Fault;
import io.forethought.processor.rules.queries.Timing;
import io.forethought.processor.rules.queries.alerts.CheckedGroup;
import io.forethought.processor.rules.queries.alerts.CheckedRule;
import io.forethought.processor.rules.queries.alerts.RuleFault;
import io.forethought.processor.rules.queries.alerts.RulePart;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks alerts and recording rules as a whole. Rules whose query is wrong are left out. */
final class RuleChecking {

  /** The blank of {@link Code#RULE_REPEATED} with the name of the other rule. */
  private static final int OTHER = Code.RULE_REPEATED.blanks().indexOf("other");

  private final TypedQueries queries;
  private final Timing timing;
  private final IdentityHashMap<CheckedRule, LocatedRule> places = new IdentityHashMap<>();
  private final List<CheckedGroup> groups = new ArrayList<>();

  RuleChecking(TypedQueries queries, Timing timing) {
    this.queries = queries;
    this.timing = timing;
  }

  /** What is wrong with the alerts of a module and with the rules of files. */
  List<Finding> findings(List<CatalogueEntry> own, List<OperationsFile> files) {
    own.stream()
        .flatMap(entry -> entry.operations().alerts().stream())
        .filter(alert -> alert.expr().unknown().isEmpty())
        .forEach(this::add);
    files.stream().flatMap(file -> file.groups().stream()).forEach(this::add);
    Stream<RuleFault> single =
        groups.stream()
            .flatMap(group -> group.rules().stream())
            .flatMap(rule -> rule.faults().stream());
    return Stream.concat(single, CheckedGroup.faults(groups).stream())
        .filter(found -> !isReported(found))
        .flatMap(found -> finding(found).stream())
        .toList();
  }

  /** Whether a rule of its own reports that two declared alerts have the same name. */
  private boolean isReported(RuleFault found) {
    return found.fault().code() == Code.RULE_REPEATED
        && places.get(found.rule()) instanceof LocatedRule.InAnnotation
        && found.fault().arguments().get(OTHER).equals(found.rule().name());
  }

  private void add(Alert alert) {
    checked(new LocatedRule.InAnnotation(alert), alert.expr().text(), timing)
        .ifPresent(rule -> groups.add(new CheckedGroup(List.of(rule))));
  }

  private void add(RuleGroup group) {
    Timing ofGroup = timing(group, timing);
    groups.add(
        new CheckedGroup(
            group.rules().stream()
                .flatMap(
                    rule ->
                        checked(new LocatedRule.InFile(group, rule), rule.expr().value(), ofGroup)
                            .stream())
                .toList()));
  }

  /** The timing of a group of rules, which can have its own interval. */
  static Timing timing(RuleGroup group, Timing usual) {
    return group
        .interval()
        .map(Text::value)
        .flatMap(PrometheusDuration::of)
        .filter(interval -> !interval.isZero())
        .map(usual::evaluatedEvery)
        .orElse(usual);
  }

  private Optional<CheckedRule> checked(LocatedRule located, String text, Timing ofGroup) {
    Optional<CheckedRule> rule = queries.checked(text, ofGroup).map(located::checked);
    rule.ifPresent(each -> places.put(each, located));
    return rule;
  }

  private Optional<Finding> finding(RuleFault found) {
    return Optional.ofNullable(places.get(found.rule()))
        .map(
            located ->
                finding(located, found.part(), found.fault()).causedBy(causes(located, found)));
  }

  /** If a label of the query is corrected, the query returns it, too. */
  private static List<Finding> causes(LocatedRule located, RuleFault found) {
    return found.fault().code() == Code.TEMPLATE_LABEL_GONE
        ? found.rule().query().faults().stream()
            .filter(fault -> fault.code() == Code.LABEL_UNKNOWN)
            .map(fault -> finding(located, RulePart.QUERY, fault))
            .toList()
        : List.of();
  }

  private static Finding finding(LocatedRule located, RulePart part, Fault fault) {
    return Finding.of(fault.code(), located.site(part, fault.place()), fault.arguments().toArray())
        .in(located.context(part, fault.place()));
  }
}

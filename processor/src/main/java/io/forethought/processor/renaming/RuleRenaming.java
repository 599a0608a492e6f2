package io.forethought.processor.renaming;

import io.forethought.processor.operations.rulefile.AlertRule;
import io.forethought.processor.operations.rulefile.Named;
import io.forethought.processor.operations.rulefile.RecordingRule;
import io.forethought.processor.operations.rulefile.Rule;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Renames a metric in rules. */
final class RuleRenaming {

  private final RenamedMetric metric;
  private final Findings findings;

  RuleRenaming(RenamedMetric metric, Findings findings) {
    this.metric = metric;
    this.findings = findings;
  }

  /** Finds what to change in a group. */
  void read(RuleGroup group) {
    readTemplates(group.labels());
    group.rules().forEach(this::read);
  }

  private void read(Rule rule) {
    if (rule instanceof AlertRule alert) {
      readTemplates(alert.annotations());
    } else if (rule instanceof RecordingRule recording) {
      if (copies(recording)) {
        return;
      }
      readName(recording.name());
    }
    readTemplates(rule.labels());
    QueryRenaming.of(QueryText.of(rule.expr()), metric, findings);
  }

  private void readTemplates(List<Named> templates) {
    templates.stream()
        .map(Named::value)
        .filter(each -> each.value().contains("{{"))
        .flatMap(each -> TemplateQueries.in(each).stream())
        .forEach(query -> QueryRenaming.of(query, metric, findings));
  }

  private void readName(Text recorded) {
    String name = recorded.value();
    Optional<String> renamed = metric.sample(name);
    renamed.ifPresent(to -> findings.change(recorded, 0, name.length(), name, to));
    if (renamed.isEmpty()) {
      metric
          .recorded(name)
          .ifPresent(to -> findings.remarkRecorded(recorded, 0, name.length(), to));
    }
  }

  /** Whether a rule records the metric under its other name; renamed, it would read itself. */
  private boolean copies(RecordingRule rule) {
    String name = rule.name().value();
    List<String> selected =
        Query.parse(rule.expr().value()).expression().stream()
            .flatMap(RuleRenaming::names)
            .toList();
    boolean copies =
        selected.stream()
            .anyMatch(
                each ->
                    metric.sample(each).filter(name::equals).isPresent()
                        || metric.sample(name).filter(each::equals).isPresent());
    if (copies) {
      findings.remark(
          rule.name(),
          0,
          name.length(),
          0,
          Remark.Kind.NOTE,
          "this rule copies one name of the metric to the other; delete it when no query needs it");
      findings.skip(rule.expr());
    }
    return copies;
  }

  private static Stream<String> names(Expression expression) {
    Stream<Name> own =
        expression instanceof VectorSelector selector ? selector.metric().stream() : Stream.empty();
    return Stream.concat(
        own.map(Name::value), expression.children().stream().flatMap(RuleRenaming::names));
  }
}

package io.forethought.processor.module;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.operations.rulefile.AlertRule;
import io.forethought.processor.operations.rulefile.Named;
import io.forethought.processor.operations.rulefile.Rule;
import io.forethought.processor.operations.rulefile.RuleGroup;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.rules.queries.CheckedQuery;
import io.forethought.processor.rules.queries.alerts.CheckedRule;
import io.forethought.processor.rules.queries.alerts.RulePart;
import java.util.List;
import java.util.stream.Stream;

/** An alert or a recording rule with the places of its texts. */
sealed interface LocatedRule {

  /** The rule as other rules judge it. */
  CheckedRule checked(CheckedQuery query);

  /** Where a part of one of its texts is. */
  Site site(RulePart part, Place place);

  /** What it is, and for a place that no compiler can point at, the part of it. */
  String context(RulePart part, Place place);

  /** A rule in a file. */
  record InFile(RuleGroup group, Rule rule) implements LocatedRule {

    @Override
    public CheckedRule checked(CheckedQuery query) {
      return new CheckedRule(
          rule instanceof AlertRule,
          rule.name().value(),
          rule.name().site().describe(),
          query,
          rule instanceof AlertRule alert ? alert.forDuration().map(Text::value).orElse("") : "",
          labels().map(InFile::named).toList(),
          annotations().map(InFile::named).toList());
    }

    private Stream<Named> labels() {
      return Stream.concat(group.labels().stream(), rule.labels().stream());
    }

    private Stream<Named> annotations() {
      return rule instanceof AlertRule alert ? alert.annotations().stream() : Stream.empty();
    }

    private static CheckedRule.Named named(Named named) {
      return new CheckedRule.Named(named.name().value(), named.value().value());
    }

    @Override
    public Site site(RulePart part, Place place) {
      return text(part).site(place.start());
    }

    private Text text(RulePart part) {
      return switch (part.kind()) {
        case NAME -> rule.name();
        case QUERY -> rule.expr();
        case PENDING ->
            rule instanceof AlertRule alert
                ? alert.forDuration().orElse(alert.name())
                : rule.name();
        case LABEL -> text(labels(), part.name());
        case ANNOTATION -> text(annotations(), part.name());
      };
    }

    private Text text(Stream<Named> texts, String name) {
      return texts
          .filter(each -> each.name().reads(name))
          .map(Named::value)
          .findFirst()
          .orElse(rule.name());
    }

    @Override
    public String context(RulePart part, Place place) {
      return rule.describe();
    }
  }

  /** An alert in an annotation. */
  record InAnnotation(Alert alert) implements LocatedRule {

    private static final String SUMMARY = "summary";
    private static final String DESCRIPTION = "description";

    @Override
    public CheckedRule checked(CheckedQuery query) {
      return new CheckedRule(
          true,
          alert.name().value(),
          alert.name().site().describe(),
          query,
          alert.pending().value(),
          List.of(new CheckedRule.Named("severity", alert.severity().label())),
          List.of(
              new CheckedRule.Named(SUMMARY, alert.summary().value()),
              new CheckedRule.Named(DESCRIPTION, alert.description().value())));
    }

    @Override
    public Site site(RulePart part, Place place) {
      return located(part).site(place);
    }

    @Override
    public String context(RulePart part, Place place) {
      return located(part).context(place);
    }

    private LocatedQuery.InAnnotation located(RulePart part) {
      DeclaredQuery text =
          switch (part.kind()) {
            case QUERY -> alert.expr();
            case PENDING -> DeclaredQuery.of(alert.pending());
            case ANNOTATION -> DeclaredQuery.of(annotation(part.name()));
            case NAME, LABEL -> DeclaredQuery.of(alert.name());
          };
      return new LocatedQuery.InAnnotation(
          text, "the alert \"" + alert.name().value() + "\"", "", "");
    }

    private Sited<String> annotation(String name) {
      return name.equals(SUMMARY) ? alert.summary() : alert.description();
    }
  }
}

package io.forethought.processor.renaming;

import io.forethought.processor.operations.FileQuery;
import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.Query;
import io.forethought.processor.promql.SyntaxError;
import io.forethought.processor.promql.regex.Regex;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Renames a metric in one query. */
final class QueryRenaming {

  private static final Set<String> WRITE_LABELS = Set.of("label_replace", "label_join");

  private final RenamedMetric metric;
  private final QueryText query;
  private final Text text;
  private final Findings findings;
  private final Remark.Kind kind;

  /** Labels that have the name of a metric, as the one of a state set has. */
  private final List<Name> labels = new ArrayList<>();

  private boolean found;

  private QueryRenaming(RenamedMetric metric, QueryText query, boolean certain, Findings findings) {
    this.metric = metric;
    this.query = query;
    this.text = query.text();
    this.findings = findings;
    this.kind = certain ? Remark.Kind.ERROR : Remark.Kind.NOTE;
  }

  /** Finds what to change in a query that is certainly PromQL, and what cannot be changed. */
  static void of(QueryText query, RenamedMetric metric, Findings findings) {
    new QueryRenaming(metric, query, true, findings).read();
  }

  /** Finds what to change in a query. One that is not PromQL is not an error if it need not be. */
  static void of(FileQuery query, RenamedMetric metric, Findings findings) {
    new QueryRenaming(metric, query.query(), query.isForPrometheus(), findings).read();
  }

  private void read() {
    Query parsed = Query.parse(text.value());
    parsed.expression().ifPresent(this::read);
    if (parsed.expression().isEmpty() && metric.isIn(text.value())) {
      SyntaxError error = parsed.errors().get(0);
      findings.remark(
          text,
          0,
          text.value().length(),
          error.place().start(),
          kind,
          "this query contains " + metric.oldName() + ", but is invalid: " + error.message());
    }
    if (found) {
      labels.stream()
          .filter(label -> label.value().equals(metric.oldName()))
          .forEach(label -> replace(label.place(), label.value(), metric.newName()));
    }
  }

  private void read(Expression expression) {
    if (expression instanceof VectorSelector selector) {
      read(selector);
    } else if (expression instanceof Aggregation aggregation) {
      labels.addAll(aggregation.grouping().labels());
    } else if (expression instanceof Binary binary) {
      labels.addAll(binary.matching().labels());
      labels.addAll(binary.matching().include());
    } else if (expression instanceof Call call && WRITE_LABELS.contains(call.function().name())) {
      readWritten(call);
    }
    expression.children().forEach(this::read);
  }

  private void read(VectorSelector selector) {
    selector.name().ifPresent(this::rename);
    for (Matcher matcher : selector.matchers()) {
      if (!matcher.name().value().equals(Name.OF_METRIC)) {
        labels.add(matcher.name());
      } else if (matcher.kind().regular()) {
        readRegex(matcher.value());
      } else {
        rename(new Name(matcher.value().value(), matcher.value().place()));
      }
    }
  }

  private void rename(Name name) {
    findings.name(name.value(), text.site(name.place().start()));
    metric.sample(name.value()).ifPresent(renamed -> replace(name.place(), name.value(), renamed));
  }

  private void replace(Place place, String oldName, String newName) {
    if (!query.isUnknown(place.start(), place.end())) {
      Place plain = withoutQuotes(place);
      findings.change(text, plain.start(), plain.end(), oldName, newName);
      found = true;
    }
  }

  private Place withoutQuotes(Place place) {
    boolean quoted = "\"'`".indexOf(text.value().charAt(place.start())) >= 0;
    return quoted ? new Place(place.start() + 1, place.end() - 1) : place;
  }

  private void readRegex(StringLiteral literal) {
    String regex = literal.value();
    Place inside = withoutQuotes(literal.place());
    StringBuilder renamed = new StringBuilder();
    int copied = 0;
    // With escapes of PromQL, the places in the value are not those in the query.
    for (Place name : inside.in(text.value()).equals(regex) ? RegexNames.in(regex) : noNames()) {
      String oldName = name.in(regex);
      findings.name(oldName, text.site(inside.start() + name.start()));
      String newName = metric.sample(oldName).orElse(oldName);
      renamed.append(regex, copied, name.start()).append(newName);
      copied = name.end();
      if (!newName.equals(oldName)) {
        int start = inside.start() + name.start();
        replace(new Place(start, start + oldName.length()), oldName, newName);
      }
    }
    checkRegex(literal, renamed.append(regex.substring(copied)).toString());
  }

  private static List<Place> noNames() {
    return List.of();
  }

  /** A regular expression such as {@code shop_.*_total} matches names that it does not contain. */
  private void checkRegex(StringLiteral literal, String renamed) {
    Regex before = Regex.of(literal.value());
    Regex after = Regex.of(renamed);
    metric.samples().entrySet().stream()
        .filter(each -> before.matches(each.getKey()) && !after.matches(each.getValue()))
        .map(
            each ->
                "the regular expression matches " + each.getKey() + ", but not " + each.getValue())
        .sorted()
        .findFirst()
        .ifPresent(text -> remark(literal, text + "; change it by hand"));
  }

  private void remark(StringLiteral literal, String remark) {
    int start = literal.place().start();
    findings.remark(text, start, literal.place().end(), start, Remark.Kind.ERROR, remark);
  }

  /** A function that reads or writes the name of the metric as a label. */
  private void readWritten(Call call) {
    List<StringLiteral> literals =
        call.arguments().stream()
            .flatMap(each -> each instanceof StringLiteral text ? Stream.of(text) : Stream.empty())
            .toList();
    boolean named = literals.stream().anyMatch(each -> each.value().equals(Name.OF_METRIC));
    literals.stream()
        .filter(each -> named && metric.isIn(each.value()))
        .forEach(
            each ->
                remark(
                    each,
                    call.function().name()
                        + " uses "
                        + metric.oldName()
                        + " as a label value; change it by hand"));
  }
}

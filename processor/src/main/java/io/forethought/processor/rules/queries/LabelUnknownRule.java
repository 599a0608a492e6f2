package io.forethought.processor.rules.queries;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.NearestWord;
import io.forethought.processor.promql.tree.Aggregation;
import io.forethought.processor.promql.tree.Binary;
import io.forethought.processor.promql.tree.Call;
import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Matching;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.StringLiteral;
import io.forethought.processor.queries.AtMost;
import io.forethought.processor.queries.Labels;
import io.forethought.processor.queries.Presence;
import io.forethought.processor.queries.Sample;
import io.forethought.processor.queries.TargetLabels;
import io.forethought.processor.queries.TypedExpression;
import io.forethought.processor.queries.Vector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** FT603: a label that a metric does not have, or that an aggregation has removed. */
final class LabelUnknownRule implements QueryRule {

  /** The first argument with a label that is read. */
  private static final int SOURCE = 3;

  private static final Set<String> CHANGES = Set.of("label_join", "label_replace");

  @Override
  public void check(CheckedQuery query, Faults faults) {
    checkMatchers(query, faults);
    checkGroupings(query, faults);
    for (CheckedQuery.Part<Binary> part : query.parts(Binary.class)) {
      checkMatching(part, faults);
      checkInclude(part, faults);
    }
    checkReplacements(query, faults);
  }

  private static void checkMatchers(CheckedQuery query, Faults faults) {
    for (MatchedLabel matched : MatchedLabel.of(query)) {
      if (matched.fact().presence() == Presence.GONE) {
        faults.add(
            fault(
                matched.matcher().name(),
                "The metric \"" + matched.metric() + "\" does not have the label",
                matched.all().labels().names()));
      }
    }
  }

  private static void checkGroupings(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Aggregation> part : query.parts(Aggregation.class)) {
      int last = part.typed().children().size() - 1;
      Vector vector = part.typed().children().get(last).vector();
      Aggregation.Grouping grouping = part.node().grouping();
      for (Name label : grouping.labels()) {
        faults.add(fault(label, vector, grouping.without()));
      }
    }
  }

  private static void checkMatching(CheckedQuery.Part<Binary> part, Faults faults) {
    if (!part.node().matching().on()) {
      return;
    }
    List<TypedExpression> sides = part.typed().children();
    for (Name label : part.node().matching().labels()) {
      Optional<Fault> left = fault(label, sides.get(0).vector(), false);
      faults.add(left.isPresent() ? left : fault(label, sides.get(1).vector(), false));
    }
  }

  /** The labels that {@code group_left} takes from the other side. */
  private static void checkInclude(CheckedQuery.Part<Binary> part, Faults faults) {
    Matching matching = part.node().matching();
    int one = matching.group() == Matching.Group.RIGHT ? 0 : 1;
    Vector side = part.typed().children().get(one).vector();
    for (Name label : matching.include()) {
      faults.add(fault(label, side, false));
    }
  }

  /** The labels that {@code label_replace} and {@code label_join} read. */
  private static void checkReplacements(CheckedQuery query, Faults faults) {
    for (CheckedQuery.Part<Call> part : query.calls(CHANGES)) {
      boolean join = part.node().function().name().equals("label_join");
      List<Expression> arguments = part.node().arguments();
      int last = join ? arguments.size() : SOURCE + 1;
      Vector vector = part.typed().children().get(0).vector();
      for (Expression argument : arguments.subList(SOURCE, last)) {
        faults.add(ofSource(argument, vector));
      }
    }
  }

  private static Optional<Fault> ofSource(Expression argument, Vector vector) {
    return argument instanceof StringLiteral source && !source.value().isEmpty()
        ? fault(new Name(source.value(), source.place()), vector, false)
        : Optional.empty();
  }

  /** To remove a label that was removed before is superfluous, but not wrong. */
  private static Optional<Fault> fault(Name label, Vector vector, boolean removed) {
    String name = label.value();
    boolean certain =
        vector.complete()
            && !vector.sources().isEmpty()
            && vector.series() != AtMost.NONE
            && !name.equals(Name.OF_METRIC)
            && vector.labels().presence(name) == Presence.GONE;
    if (!certain) {
      return Optional.empty();
    }
    boolean declared =
        TargetLabels.usual(name)
            || vector.sources().stream()
                .anyMatch(sample -> sample.labels().presence(name) != Presence.GONE);
    if (removed && declared) {
      return Optional.empty();
    }
    return Optional.of(
        declared
            ? Fault.of(
                Code.LABEL_UNKNOWN,
                label.place(),
                "An aggregation or a matcher has removed the label",
                name,
                "keep the label there, or remove it here")
            : fault(label, metrics(vector), names(vector)));
  }

  private static String metrics(Vector vector) {
    SortedSet<String> names = new TreeSet<>();
    vector.sources().forEach(sample -> names.add("\"" + sample.name() + "\""));
    return names.size() == 1
        ? "The metric " + names.first() + " does not have the label"
        : "None of the metrics " + String.join(", ", names) + " has the label";
  }

  private static SortedSet<String> names(Vector vector) {
    SortedSet<String> names = new TreeSet<>();
    vector.sources().stream()
        .map(Sample::labels)
        .map(Labels::names)
        .forEach(each -> names.addAll(each));
    return names;
  }

  private static Fault fault(Name label, String what, Collection<String> known) {
    Place place = label.place();
    String fix =
        NearestWord.to(label.value(), known)
            .map(nearest -> "write \"" + nearest + "\"")
            .orElse(
                known.isEmpty()
                    ? "remove the label, because there are only labels of the target"
                    : "write one of the labels " + String.join(", ", known));
    return Fault.of(Code.LABEL_UNKNOWN, place, what, label.value(), fix);
  }
}

package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.inference.scraped.SeenLabel;
import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A metric as it will be declared.
 *
 * @param family the metric in the scrape
 * @param name its name
 * @param explicit whether the name is written, although it could be derived
 * @param labels its labels
 * @param accepted the rules that it violates intentionally
 * @param budget how many series it may have; 0 for the default
 */
record Draft(
    Family family,
    DraftName name,
    boolean explicit,
    List<DraftLabel> labels,
    List<Acceptance> accepted,
    long budget) {

  /** Copies the lists. */
  Draft {
    labels = List.copyOf(labels);
    accepted = List.copyOf(accepted);
  }

  /** A family as it is, with the shapes of labels that a person would choose. */
  static Draft of(Family family) {
    return new Draft(
        family,
        new DraftName(family.name(), SpelledOut.unit(family.type(), family.name()), false, 1),
        false,
        labels(family),
        List.of(),
        0);
  }

  /** The states of a state set are the values of its last label. */
  private static List<DraftLabel> labels(Family family) {
    List<DraftLabel> labels = new ArrayList<>();
    for (SeenLabel seen : family.labels()) {
      labels.add(DraftLabel.of(seen, ShapeGuess.of(seen, family.type())));
    }
    if (family.type() == MetricType.STATE_SET) {
      SortedSet<String> states = new TreeSet<>(family.states());
      labels.add(DraftLabel.of(new SeenLabel(family.name(), states, false), Shape.ENUM));
    }
    return labels;
  }

  /** Whether its name is not that of the scrape. */
  boolean isRenamed() {
    return !name.full().equals(family.name());
  }

  boolean accepts(String code) {
    return accepted.stream().anyMatch(each -> each.code().equals(code));
  }

  Draft named(DraftName other) {
    return new Draft(family, other, explicit, labels, accepted, budget);
  }

  Draft explicitlyNamed() {
    return new Draft(family, name, true, labels, accepted, budget);
  }

  /** The same with one more accepted rule; the first reason counts. */
  Draft accepting(Acceptance other) {
    if (accepts(other.code())) {
      return this;
    }
    List<Acceptance> all = new ArrayList<>(accepted);
    all.add(other);
    return with(all);
  }

  Draft with(List<Acceptance> others) {
    return new Draft(family, name, explicit, labels, others, budget);
  }

  Draft budgeting(long max) {
    return new Draft(family, name, explicit, labels, accepted, max);
  }

  /** The same with all labels changed. */
  Draft changing(UnaryOperator<DraftLabel> change) {
    return new Draft(
        family, name, explicit, labels.stream().map(change).toList(), accepted, budget);
  }

  /** The same with one label changed. */
  Draft changing(String label, UnaryOperator<DraftLabel> change) {
    return changing(each -> each.seen().name().equals(label) ? change.apply(each) : each);
  }
}

package io.forethought.processor.catalogue;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A metric of a lock file while its lines are being read. */
final class LockDraft {

  private final int line;
  private final String name;
  private Optional<MetricType> type = Optional.empty();
  private Optional<BaseUnit> unit = Optional.empty();
  private final List<CatalogueLabel> labels = new ArrayList<>();
  private Optional<Steps> steps = Optional.empty();

  private record Steps(String word, List<Double> numbers) {}

  LockDraft(int line, String name) {
    this.line = line;
    this.name = name;
  }

  /** The number of the line with the metric's name. */
  int line() {
    return line;
  }

  void type(MetricType given) {
    once("type", type.isPresent());
    type = Optional.of(given);
  }

  void unit(BaseUnit given) {
    once("unit", unit.isPresent());
    unit = Optional.of(given);
  }

  void label(CatalogueLabel given) {
    once(
        "label " + given.name(),
        labels.stream().anyMatch(label -> label.name().equals(given.name())));
    labels.add(given);
  }

  void steps(String word, List<Double> numbers) {
    once(word, steps.isPresent());
    steps = Optional.of(new Steps(word, numbers));
  }

  private void once(String what, boolean there) {
    if (there) {
      throw new IllegalArgumentException("the " + what + " of " + name + " is listed twice");
    }
  }

  /** The metric, once all of its lines have been read. */
  Locked locked() {
    MetricType known =
        type.orElseThrow(() -> new IllegalArgumentException(name + " has no line \"  type: …\""));
    Optional<String> own = LockText.stepsOf(known);
    if (steps.isPresent() && !own.equals(steps.map(Steps::word))) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s has the type %s, which has no %s",
              name,
              known.word(),
              steps.get().word()));
    }
    return new Locked(
        name,
        known,
        unit.orElse(BaseUnit.NONE),
        labels,
        steps.map(Steps::numbers).orElse(List.of()));
  }
}

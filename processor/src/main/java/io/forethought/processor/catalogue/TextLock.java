package io.forethought.processor.catalogue;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.Lock.Locked;
import io.forethought.processor.model.MetricType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a lock file that {@link LockText} wrote, and that people may have edited. */
public final class TextLock {

  private final List<Locked> metrics = new ArrayList<>();
  private Optional<Draft> open = Optional.empty();

  private TextLock() {}

  /** A metric whose lines are being read. */
  private static final class Draft {
    private final String name;
    private Optional<MetricType> type = Optional.empty();
    private BaseUnit unit = BaseUnit.NONE;
    private final List<CatalogueLabel> labels = new ArrayList<>();
    private final List<Double> steps = new ArrayList<>();

    private Draft(String name) {
      this.name = name;
    }

    private Locked locked() {
      MetricType known =
          type.orElseThrow(() -> new IllegalArgumentException(name + " has no type"));
      return new Locked(name, known, unit, labels, steps);
    }
  }

  /**
   * Reads a lock file.
   *
   * @throws IllegalArgumentException if a line cannot be understood; the message names it
   */
  public static Lock read(String text) {
    TextLock reader = new TextLock();
    int number = 0;
    for (String line : text.lines().map(String::stripTrailing).toList()) {
      number++;
      try {
        if (!line.isEmpty() && !line.startsWith("#")) {
          reader.take(line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
      }
    }
    reader.close();
    return new Lock(reader.metrics);
  }

  private void take(String line) {
    if (!line.startsWith(" ")) {
      close();
      String name = line;
      if (metrics.stream().anyMatch(metric -> metric.name().equals(name))) {
        throw new IllegalArgumentException(name + " stands here twice");
      }
      open = Optional.of(new Draft(name));
      return;
    }
    Draft draft =
        open.orElseThrow(() -> new IllegalArgumentException("no metric stands above this line"));
    if (!read(line, draft)) {
      throw new IllegalArgumentException("\"" + line.strip() + "\" cannot be understood");
    }
  }

  private static boolean read(String line, Draft draft) {
    if (line.startsWith(LockText.TYPE)) {
      draft.type = Optional.of(type(line.substring(LockText.TYPE.length())));
    } else if (line.startsWith(LockText.UNIT)) {
      draft.unit = unit(line.substring(LockText.UNIT.length()));
    } else if (line.startsWith(LockText.LABEL) && line.contains(": ")) {
      draft.labels.add(label(line.substring(LockText.LABEL.length())));
    } else if (line.startsWith(LockText.BUCKETS)) {
      draft.steps.addAll(numbers(line.substring(LockText.BUCKETS.length())));
    } else if (line.startsWith(LockText.QUANTILES)) {
      draft.steps.addAll(numbers(line.substring(LockText.QUANTILES.length())));
    } else {
      return false;
    }
    return true;
  }

  private void close() {
    open.ifPresent(draft -> metrics.add(draft.locked()));
    open = Optional.empty();
  }

  private static MetricType type(String id) {
    return Arrays.stream(MetricType.values())
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no type \"" + id + "\""));
  }

  private static BaseUnit unit(String word) {
    return BaseUnit.spelled(word)
        .orElseThrow(() -> new IllegalArgumentException("there is no unit \"" + word + "\""));
  }

  private static CatalogueLabel label(String text) {
    int colon = text.indexOf(": ");
    String values = text.substring(colon + 2);
    return new CatalogueLabel(
        text.substring(0, colon), values.equals(LockText.ANY) ? List.of() : Words.split(values), 0);
  }

  private static List<Double> numbers(String text) {
    return Words.split(text).stream().map(Double::valueOf).toList();
  }
}

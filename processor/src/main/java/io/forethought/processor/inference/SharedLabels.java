package io.forethought.processor.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Declares labels of the same name in the same way, whatever metric they belong to. */
final class SharedLabels {

  private final Map<String, List<SortedSet<String>>> enums = new HashMap<>();
  private final Map<String, SortedSet<String>> ranges = new HashMap<>();
  private final Map<String, Integer> largest = new HashMap<>();

  private SharedLabels(List<Draft> drafts) {
    List<DraftLabel> labels = drafts.stream().flatMap(draft -> draft.labels().stream()).toList();
    labels.stream()
        .filter(label -> label.shape() == Shape.ENUM)
        .sorted((one, other) -> other.seen().values().size() - one.seen().values().size())
        .forEach(this::addEnum);
    labels.stream()
        .filter(label -> label.shape() == Shape.RANGE)
        .forEach(
            label ->
                ranges
                    .computeIfAbsent(label.seen().name(), absent -> new TreeSet<>())
                    .addAll(label.values()));
    ranges.values().removeIf(values -> !ShapeGuess.isRange(values));
    labels.forEach(
        label -> largest.merge(label.seen().name(), label.seen().values().size(), Math::max));
  }

  private void addEnum(DraftLabel label) {
    List<SortedSet<String>> known =
        enums.computeIfAbsent(label.seen().name(), absent -> new ArrayList<>());
    if (known.stream().noneMatch(each -> each.containsAll(label.seen().values()))) {
      known.add(label.seen().values());
    }
  }

  /**
   * The metrics with the labels that they share: a label whose values are among those of another
   * one of the same name has the enum or the range of that one, and all have room for as many
   * values.
   */
  static List<Draft> in(List<Draft> drafts) {
    SharedLabels shared = new SharedLabels(drafts);
    return drafts.stream().map(draft -> draft.changing(shared::declared)).toList();
  }

  /** Also a label with one value is an enum or a range if another metric has more values of it. */
  private DraftLabel declared(DraftLabel label) {
    boolean single = label.shape() == Shape.CAPPED && label.seen().values().size() == 1;
    DraftLabel declared =
        label.roomFor(largest.getOrDefault(label.seen().name(), label.seen().values().size()));
    if (label.shape() == Shape.ENUM || single) {
      declared = asEnum(declared);
    }
    SortedSet<String> range = ranges.get(label.seen().name());
    boolean number = declared.shape() == Shape.RANGE || single;
    return number && range != null && range.containsAll(label.seen().values())
        ? declared.as(Shape.RANGE).sharing(range)
        : declared;
  }

  private DraftLabel asEnum(DraftLabel label) {
    return enums.getOrDefault(label.seen().name(), List.of()).stream()
        .filter(values -> values.containsAll(label.seen().values()))
        .findFirst()
        .map(values -> label.as(Shape.ENUM).sharing(values))
        .orElse(label);
  }
}

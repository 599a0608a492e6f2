package io.forethought.processor.checklist.page;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Integration;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import io.forethought.processor.model.CatalogueEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether the names of metrics begin with a word that they have in common. */
final class NamespaceCheck implements Check {

  @Override
  public Point point() {
    return Point.NAMESPACE;
  }

  @Override
  public Outcome outcome(Evidence evidence) {
    Map<String, List<String>> byWord =
        Integration.own(evidence.metrics()).stream()
            .map(CatalogueEntry::name)
            .map(name -> name.value())
            .collect(
                Collectors.groupingBy(NamespaceCheck::word, TreeMap::new, Collectors.toList()));
    if (byWord.isEmpty()) {
      return Outcome.inapplicable();
    }
    List<String> alone =
        byWord.values().stream()
            .filter(names -> names.size() == 1 && byWord.size() > 1)
            .map(names -> names.get(0))
            .toList();
    return alone.isEmpty()
        ? Outcome.ok(
            "the program's own metrics begin with " + String.join("_, ", byWord.keySet()) + "_")
        : Outcome.missing(
            Outcome.list(alone)
                + (alone.size() == 1 ? " begins" : " begin")
                + " with a word that no other metric of the program has",
            "set namespace in @Metrics to the name of the program, so that its metrics do not"
                + " collide with those of others");
  }

  private static String word(String name) {
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }
}

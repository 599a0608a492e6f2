package io.forethought.processor.inference;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups as sets with names in a package. */
final class Sets {

  private final String packageName;
  private final String until;
  private final Set<String> reserved;

  Sets(String packageName, String until, Set<String> reserved) {
    this.packageName = packageName;
    this.until = until;
    this.reserved = reserved;
  }

  /** A set for each group, in their order. */
  List<MetricSet> of(List<Group> groups) {
    Map<String, Integer> names = new HashMap<>();
    groups.forEach(group -> names.merge(name(group), 1, Integer::sum));
    Set<String> taken = new HashSet<>(reserved);
    List<MetricSet> sets = new ArrayList<>();
    for (Group group : groups) {
      boolean unique = names.getOrDefault(name(group), 0) == 1;
      String free = names(group, unique).filter(taken::add).findFirst().orElseThrow();
      sets.add(set(group, free));
    }
    return sets;
  }

  /** The names that a group can have, the best one first. */
  private Stream<String> names(Group group, boolean unique) {
    Stream<String> words =
        Stream.of(group.longName(), group.literalName(), name(group).replaceAll("s$", "Set"));
    return Stream.of(
            unique ? Stream.of(name(group)) : Stream.<String>of(),
            words,
            IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> group.longName() + number))
        .flatMap(each -> each);
  }

  /** The name of a group; that of metrics which have no word in common is that of the package. */
  private String name(Group group) {
    return group.namespace().isEmpty() ? ofPackage().orElse(group.shortName()) : group.shortName();
  }

  private Optional<String> ofPackage() {
    return Stream.of(packageName.split("\\."))
        .filter(word -> !word.isEmpty() && !word.equals("metrics"))
        .reduce((one, next) -> next)
        .map(word -> JavaWords.capital(word) + "Metrics");
  }

  private MetricSet set(Group group, String name) {
    MethodNames methods = new MethodNames(group);
    List<Metric> metrics = new ArrayList<>();
    for (Draft draft : group.drafts()) {
      MethodNames.Name method = methods.of(draft);
      metrics.add(new DraftedMetric(draft, method.name(), !method.derives(), until).fact());
    }
    return SetFact.of(
        TypeName.of(packageName, name),
        group.namespace(),
        group.subsystem(),
        metrics,
        group.accepted(),
        new SetSite(name));
  }
}

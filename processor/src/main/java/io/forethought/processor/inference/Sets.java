package io.forethought.processor.inference;

import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    groups.forEach(group -> names.merge(group.shortName(), 1, Integer::sum));
    Set<String> taken = new HashSet<>(reserved);
    List<MetricSet> sets = new ArrayList<>();
    for (Group group : groups) {
      boolean unique = names.getOrDefault(group.shortName(), 0) == 1;
      sets.add(set(group, free(unique ? group.shortName() : group.longName(), taken)));
    }
    return sets;
  }

  private String free(String name, Set<String> taken) {
    String possible = reserved.contains(name) ? name.substring(0, name.length() - 1) + "Set" : name;
    String free = possible;
    for (int number = 2; !taken.add(free); number++) {
      free = possible + number;
    }
    return free;
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

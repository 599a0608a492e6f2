package io.forethought.processor.inference;

import io.forethought.processor.model.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Names enums after labels, one for each list of values. */
final class EnumNames {

  /** Types that sources of metric sets name, or that every source can name without an import. */
  private static final Set<String> RESERVED =
      Set.of(
          "Amount",
          "Boolean",
          "Budget",
          "Byte",
          "Character",
          "Class",
          "Comparable",
          "Counter",
          "CounterDataPoint",
          "Deprecated",
          "DistributionDataPoint",
          "Double",
          "Duration",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "Function",
          "Gauge",
          "GaugeDataPoint",
          "Histogram",
          "HistogramKind",
          "Info",
          "Integer",
          "Iterable",
          "Label",
          "LabelValue",
          "Long",
          "Math",
          "Metrics",
          "Module",
          "Number",
          "Object",
          "Override",
          "Package",
          "Panel",
          "Process",
          "Record",
          "RenamedFrom",
          "Runtime",
          "Severity",
          "Short",
          "StateSet",
          "StateSetDataPoint",
          "String",
          "Summary",
          "Suppress",
          "System",
          "Thread",
          "Throwable",
          "Timed",
          "Unit",
          "Void");

  private final String packageName;
  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Map<List<Object>, TypeName> known = new HashMap<>();

  EnumNames(String packageName, List<String> others) {
    this.packageName = packageName;
    taken.addAll(others);
  }

  /** The groups with the names of their enums. */
  List<Group> named(List<Group> groups) {
    List<Group> named = new ArrayList<>();
    for (Group group : groups) {
      named.add(
          group.with(
              group.drafts().stream()
                  .map(draft -> draft.changing(label -> typed(label, draft, group)))
                  .toList()));
    }
    return named;
  }

  private DraftLabel typed(DraftLabel label, Draft draft, Group group) {
    if (label.shape() != Shape.ENUM) {
      return label;
    }
    SortedSet<String> values = label.values();
    List<Object> key = List.of(label.seen().name(), values);
    TypeName type = known.get(key);
    if (type == null) {
      type = TypeName.of(packageName, free(label.seen().name(), draft, group));
      known.put(key, type);
    }
    return label.typed(type);
  }

  private String free(String label, Draft draft, Group group) {
    String own = JavaWords.capital(label);
    String longest =
        JavaWords.capital(SpelledOut.words(draft.family().type(), draft.name().full())) + own;
    String set =
        JavaWords.capital(group.subsystem().isEmpty() ? group.namespace() : group.subsystem());
    return Stream.concat(
            Stream.of(own, set + own, longest),
            Stream.iterate(2, number -> number + 1).map(number -> longest + number))
        .filter(name -> !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)))
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}

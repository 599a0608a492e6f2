package io.forethought.processor.operations.output.cases;

import io.forethought.processor.promql.tree.Matcher;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import io.forethought.processor.queries.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Labels of a series that a selector selects, and others do not.
 *
 * @param all all selectors of an expression
 */
record LabelChoice(List<VectorSelector> all) {

  private static final Map<String, String> OF_TARGET =
      Map.of("job", "shop", "instance", "localhost:9090");

  /** The value for everything outside the bound of a label. */
  private static final String OTHER = "_other";

  private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9_:/ -]");

  /** Labels for a selector, without those that the metric does not have. */
  SortedMap<String, String> labels(VectorSelector selector, Labels known)
      throws UnhandledException {
    TreeSet<String> names = new TreeSet<>(known.names());
    names.addAll(OF_TARGET.keySet());
    selector.matchers().forEach(matcher -> names.add(matcher.name().value()));
    names.remove(Name.OF_METRIC);
    SortedMap<String, String> labels = new TreeMap<>();
    for (String name : names) {
      String value = value(name, selector, candidates(name, selector, known));
      if (!value.isEmpty()) {
        labels.put(name, value);
      }
    }
    labels.put(Name.OF_METRIC, name(selector));
    return labels;
  }

  static String name(VectorSelector selector) throws UnhandledException {
    return selector
        .metric()
        .orElseThrow(() -> new UnhandledException("a selector without a name"))
        .value();
  }

  private String value(String name, VectorSelector selector, List<String> candidates)
      throws UnhandledException {
    List<String> possible =
        candidates.stream()
            .filter(value -> matchers(name, selector).allMatch(each -> each.matches(value)))
            .toList();
    if (possible.isEmpty()) {
      throw new UnhandledException("the matchers of " + name);
    }
    boolean free = matchers(name, selector).findAny().isEmpty();
    return possible.stream()
        .filter(value -> !free || others(name, selector).noneMatch(each -> each.matches(value)))
        .findFirst()
        .orElse(possible.get(0));
  }

  private static Stream<Matcher> matchers(String name, VectorSelector selector) {
    return selector.matchers().stream().filter(each -> each.name().value().equals(name));
  }

  private Stream<Matcher> others(String name, VectorSelector selector) {
    return all.stream()
        .filter(each -> sameName(each, selector))
        .flatMap(each -> matchers(name, each));
  }

  private static boolean sameName(VectorSelector first, VectorSelector second) {
    return first.metric().isPresent()
        && second.metric().isPresent()
        && first.metric().get().value().equals(second.metric().get().value());
  }

  private static List<String> candidates(String name, VectorSelector selector, Labels known) {
    List<String> candidates = new ArrayList<>();
    known.fact(name).values().ifPresent(candidates::addAll);
    if (candidates.remove(OTHER)) {
      candidates.add(OTHER);
    }
    if (OF_TARGET.containsKey(name)) {
      candidates.add(OF_TARGET.get(name));
    }
    matchers(name, selector)
        .map(matcher -> matcher.value().value())
        .forEach(
            value -> {
              candidates.add(value);
              Stream.of(value.split("[|()]", -1))
                  .map(part -> SIGNS.matcher(part).replaceAll("0"))
                  .forEach(candidates::add);
            });
    candidates.add("any");
    candidates.add("");
    return candidates;
  }
}

package io.forethought.processor.promql;

import io.forethought.processor.promql.tree.Expression;
import io.forethought.processor.promql.tree.Place;
import io.forethought.processor.promql.tree.VectorSelector;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trees of queries as text that can be compared. */
public final class Trees {

  private Trees() {}

  /** The tree of a valid query. */
  public static Expression tree(String query) {
    return Query.parse(query)
        .expression()
        .orElseThrow(() -> new AssertionError(query + ": " + Query.parse(query).errors()));
  }

  /** The tree without places, and with the matchers of each selector in a fixed order. */
  public static String withoutPlaces(Object node) {
    if (node instanceof Optional<?> optional) {
      return optional.map(Trees::withoutPlaces).orElse("-");
    }
    if (node instanceof List<?> list) {
      return list.stream().map(Trees::withoutPlaces).toList().toString();
    }
    if (!(node instanceof Record)) {
      return String.valueOf(node);
    }
    List<String> parts = new ArrayList<>(List.of(node.getClass().getSimpleName()));
    for (Object part : components(node)) {
      if (node instanceof VectorSelector && part instanceof List<?> matchers) {
        parts.add(matchers.stream().map(Trees::withoutPlaces).sorted().toList().toString());
      } else if (!(part instanceof Place)) {
        parts.add(withoutPlaces(part));
      }
    }
    return parts.toString();
  }

  /** All records of a tree, itself included, in the order of their components. */
  static Stream<Object> nodes(Object node) {
    if (node instanceof Optional<?> optional) {
      return optional.stream().flatMap(Trees::nodes);
    }
    if (node instanceof List<?> list) {
      return list.stream().flatMap(Trees::nodes);
    }
    return node instanceof Record
        ? Stream.concat(Stream.of(node), components(node).stream().flatMap(Trees::nodes))
        : Stream.empty();
  }

  /** The texts of all places of a tree, from left to right, longer ones first. */
  static List<String> places(String query) {
    return nodes(tree(query))
        .filter(Place.class::isInstance)
        .map(Place.class::cast)
        .distinct()
        .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::end, (a, b) -> b - a))
        .map(place -> place.in(query))
        .toList();
  }

  private static List<Object> components(Object node) {
    return Stream.of(node.getClass().getRecordComponents())
        .map(component -> value(component, node))
        .toList();
  }

  private static Object value(RecordComponent component, Object node) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}

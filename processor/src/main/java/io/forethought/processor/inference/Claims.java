package io.forethought.processor.inference;

import io.forethought.processor.inference.scraped.Family;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names on {@code /metrics}, each with the family that uses it. */
final class Claims {

  private final Map<String, String> owners = new HashMap<>();

  /** The names of families. */
  Claims(List<Family> families) {
    families.forEach(family -> owners.put(family.name(), family.name()));
    for (Family family : families) {
      names(family.type(), family.name()).forEach(name -> owners.putIfAbsent(name, family.name()));
    }
  }

  private static Stream<String> names(MetricType type, String name) {
    return Stream.concat(
        Stream.of(SampleNames.family(type, name)), SampleNames.of(type, name).stream());
  }

  /** Whether another metric uses a name that a metric would use under another name. */
  boolean isTaken(String name, Draft by) {
    return names(by.family().type(), name)
        .anyMatch(
            each -> !owners.getOrDefault(each, by.family().name()).equals(by.family().name()));
  }

  /** Claims the new name of a metric. Returns whether it is free. */
  boolean move(Draft draft, Draft renamed) {
    if (isTaken(renamed.name().full(), draft)) {
      return false;
    }
    names(draft.family().type(), renamed.name().full())
        .forEach(name -> owners.put(name, draft.family().name()));
    return true;
  }
}

package io.forethought.processor.rules.names;

import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Site;
import io.forethought.processor.naming.OldName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names on {@code /metrics} that the metrics of one set use. */
final class NameClaims {

  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> samples = new HashMap<>();

  private NameClaims() {}

  /** The names that the metrics of a set use, without old names. */
  static NameClaims of(MetricSet set) {
    NameClaims claims = new NameClaims();
    set.metrics()
        .forEach(metric -> claims.add(metric.name().value(), metric.type(), metric.site()));
    return claims;
  }

  /** Adds an old name. */
  void add(OldName old) {
    add(old.name(), old.type(), old.declared().metric().site());
  }

  private void add(String name, MetricType type, Site site) {
    String owner = "\"" + name + "\" at " + site.describe();
    families.putIfAbsent(SampleNames.family(type, name), owner);
    SampleNames.of(type, name).forEach(sample -> samples.putIfAbsent(sample, owner));
  }

  /**
   * The metric that already uses a name which a metric of a type would need, as the end of a
   * sentence.
   */
  Optional<String> taker(String name, MetricType type) {
    return Stream.concat(
            taker(families, List.of(SampleNames.family(type, name))),
            taker(samples, SampleNames.of(type, name)))
        .findFirst();
  }

  private static Stream<String> taker(Map<String, String> claims, List<String> names) {
    return names.stream()
        .filter(claims::containsKey)
        .map(name -> "\"" + name + "\" is already used by " + claims.get(name));
  }
}

package io.forethought.processor.testing.facts;

import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Exemplars;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Metric.GaugeMode;
import io.forethought.processor.model.Numbers;
import io.forethought.processor.model.Renaming;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.SourceRules;
import io.forethought.processor.model.States;
import io.forethought.processor.model.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What only some metrics have. The site of an attribute that was not given is that of the
 * annotation.
 */
final class TestSettings {

  private final String method;
  private final Map<String, Object> given = new LinkedHashMap<>();
  private Optional<Exemplars.Supplier> supplier = Optional.empty();
  private Optional<States> states = Optional.empty();

  TestSettings(String method) {
    this.method = method;
  }

  void give(String attribute, Object value) {
    given.put(attribute, value);
  }

  void withhold(String attribute) {
    given.remove(attribute);
  }

  void exemplarLabels(String type, boolean instantiable, boolean suppliesLabels) {
    supplier =
        Optional.of(
            new Exemplars.Supplier(
                TypeName.of("shop", type),
                List.of(),
                instantiable,
                suppliesLabels,
                TestSite.at(method + ".exemplarLabels")));
  }

  void states(List<Hidden> hiddenBy, List<String> parameters, Bound.Constants seen) {
    states =
        Optional.of(
            new States(
                new Bound.Constants(seen.type(), seen.constants(), hiddenBy),
                parameters,
                TestSite.at(method + ".states")));
  }

  void withoutStates() {
    states = Optional.empty();
  }

  Optional<States> states() {
    return states;
  }

  Optional<Renaming> renaming() {
    return given.containsKey("oldName")
        ? Optional.of(
            new Renaming(
                sited("oldName", ""),
                new Sited<>(sited("until", "2027-06-30").value(), TestSite.at(method + ".until")),
                TestSite.at(method + ".@RenamedFrom")))
        : Optional.empty();
  }

  Numbers numbers(String attribute) {
    double[] values = (double[]) given.getOrDefault(attribute, new double[0]);
    List<Sited<Double>> sited =
        IntStream.range(0, values.length)
            .mapToObj(
                index ->
                    new Sited<>(
                        values[index], TestSite.at(method + "." + attribute + "[" + index + "]")))
            .toList();
    return new Numbers(sited, given.containsKey(attribute), place(attribute));
  }

  Sited<Long> maxAgeSeconds() {
    Sited<Long> seconds = sited("maxAgeSeconds", 300L);
    return new Sited<>(seconds.value(), TestSite.at(method + ".maxAgeSeconds"));
  }

  Sited<Metric.HistogramKind> kind() {
    return sited("kind", Metric.HistogramKind.CLASSIC);
  }

  Optional<Sited<GaugeMode>> mode() {
    return given.containsKey("multiprocess")
        ? Optional.of(sited("multiprocess", GaugeMode.LIVESUM))
        : Optional.empty();
  }

  Exemplars exemplars() {
    return new Exemplars(sited("exemplars", false), supplier);
  }

  SourceRules sourceRules() {
    return new SourceRules(
        sited("refresh", ""), sited("timeout", ""), sited("unknownAfterFailure", false));
  }

  @SuppressWarnings("unchecked") // Each attribute has the type of its default.
  private <T> Sited<T> sited(String attribute, T absent) {
    return new Sited<>((T) given.getOrDefault(attribute, absent), place(attribute));
  }

  private Site place(String attribute) {
    return TestSite.at(method + "." + (given.containsKey(attribute) ? attribute : "@"));
  }
}

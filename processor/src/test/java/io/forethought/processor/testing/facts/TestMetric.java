package io.forethought.processor.testing.facts;

import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.DerivedName;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Metric.GaugeMode;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A builder of metrics, which are correct by default. The site is the method's name, followed by
 * the attribute: {@code created}, {@code created.name}, {@code created.@} for the annotation.
 */
public final class TestMetric {

  private final String method;
  private final List<MetricType> types = new ArrayList<>();
  private final List<TestLabel> labels = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<String> help = Optional.of("What a colleague has to know.");
  private Optional<BaseUnit> unit = Optional.empty();
  private Returned returned;
  private final TestSettings settings;
  private boolean hasBody;
  private boolean generic;
  private Optional<Budget> budget = Optional.empty();

  private TestMetric(MetricType type, String method, Returned returned) {
    this.types.add(type);
    this.method = method;
    this.settings = new TestSettings(method);
    this.returned = returned;
  }

  public static TestMetric counter(String method) {
    return new TestMetric(
        MetricType.COUNTER,
        method,
        new Returned(Returned.Kind.COUNTER_DATA_POINT, "CounterDataPoint"));
  }

  public static TestMetric gauge(String method) {
    return new TestMetric(
        MetricType.GAUGE, method, new Returned(Returned.Kind.GAUGE_DATA_POINT, "GaugeDataPoint"));
  }

  public static TestMetric histogram(String method) {
    return new TestMetric(MetricType.HISTOGRAM, method, distribution()).buckets(1, 2);
  }

  public static TestMetric summary(String method) {
    return new TestMetric(MetricType.SUMMARY, method, distribution());
  }

  public static TestMetric info(String method) {
    return new TestMetric(MetricType.INFO, method, new Returned(Returned.Kind.VOID, "void"));
  }

  public static TestMetric stateSet(String method, String... states) {
    return new TestMetric(
            MetricType.STATE_SET,
            method,
            new Returned(Returned.Kind.STATE_SET_DATA_POINT, "StateSetDataPoint"))
        .states(states);
  }

  private static Returned distribution() {
    return new Returned(Returned.Kind.DISTRIBUTION_DATA_POINT, "DistributionDataPoint");
  }

  public TestMetric also(MetricType type) {
    types.add(type);
    return this;
  }

  public TestMetric named(String explicit) {
    name = Optional.of(explicit);
    return this;
  }

  public TestMetric help(String text) {
    help = Optional.of(text);
    return this;
  }

  public TestMetric withoutHelp() {
    help = Optional.empty();
    return this;
  }

  public TestMetric unit(BaseUnit declared) {
    unit = Optional.of(declared);
    return this;
  }

  public TestMetric labels(TestLabel... added) {
    labels.addAll(Arrays.asList(added));
    return this;
  }

  public TestMetric amount(String parameter, Amount.Kind kind, String type) {
    amounts.add(new Amount(parameter, kind, type, TestSite.at(method + "." + parameter)));
    return this;
  }

  public TestMetric event() {
    return returning(Returned.Kind.VOID, "void");
  }

  public TestMetric returning(Returned.Kind kind, String type) {
    returned = new Returned(kind, type);
    return this;
  }

  public TestMetric buckets(double... bounds) {
    return giving("buckets", bounds.clone());
  }

  public TestMetric withoutBuckets() {
    settings.withhold("buckets");
    return this;
  }

  public TestMetric mode(GaugeMode mode) {
    return giving("multiprocess", mode);
  }

  public TestMetric kind(Metric.HistogramKind kind) {
    return giving("kind", kind);
  }

  public TestMetric exemplarLabels(String type, boolean instantiable, boolean suppliesLabels) {
    settings.exemplarLabels(type, instantiable, suppliesLabels);
    return this;
  }

  public TestMetric quantiles(double... shares) {
    return giving("quantiles", shares.clone());
  }

  public TestMetric maxAgeSeconds(long seconds) {
    return giving("maxAgeSeconds", seconds);
  }

  public TestMetric source() {
    return returning(Returned.Kind.DOUBLE, "double");
  }

  public TestMetric refresh(String time) {
    return giving("refresh", time);
  }

  public TestMetric timeout(String time) {
    return giving("timeout", time);
  }

  public TestMetric unknownAfterFailure() {
    return giving("unknownAfterFailure", true);
  }

  private TestMetric giving(String attribute, Object value) {
    settings.give(attribute, value);
    return this;
  }

  public TestMetric states(String... constants) {
    return states(List.of(), List.of(), constants);
  }

  public TestMetric states(List<Hidden> hiddenBy, List<String> parameters, String... constants) {
    settings.states(hiddenBy, parameters, TestLabel.constants(constants));
    return this;
  }

  public TestMetric withoutStates() {
    settings.withoutStates();
    return this;
  }

  public TestMetric withBody() {
    hasBody = true;
    return this;
  }

  public TestMetric generic() {
    generic = true;
    return this;
  }

  public TestMetric budget(long max, String reason) {
    budget = Optional.of(TestLabel.budget(method, max, reason));
    return this;
  }

  public TestMetric renamedFrom(String earlier) {
    return giving("oldName", earlier);
  }

  public TestMetric until(String day) {
    return giving("until", day);
  }

  public Metric build(String namespace, String subsystem) {
    MetricType type = types.get(0);
    BaseUnit declared = unit.orElse(BaseUnit.NONE);
    Site place = TestSite.at(method);
    return new Metric(
        method,
        types.stream().map(each -> sited(each, "@" + each.annotation())).toList(),
        name.map(explicit -> sited(explicit, "name"))
            .orElse(
                new Sited<>(DerivedName.of(namespace, subsystem, method, declared, type), place)),
        name.isPresent(),
        sited(help.orElse(""), help.isPresent() ? "help" : "@"),
        sited(declared, unit.isPresent() ? "unit" : "@"),
        labels.stream().map(label -> label.build(method)).toList(),
        amounts,
        returned,
        Stream.concat(
                labels.stream().map(TestLabel::parameter), amounts.stream().map(Amount::parameter))
            .toList(),
        settings.numbers("buckets"),
        settings.kind(),
        settings.exemplars(),
        settings.numbers("quantiles"),
        settings.maxAgeSeconds(),
        settings.sourceRules(),
        settings.mode(),
        settings.states(),
        hasBody,
        generic,
        budget,
        List.of(),
        settings.renaming(),
        place);
  }

  private <T> Sited<T> sited(T value, String attribute) {
    return new Sited<>(value, TestSite.at(method + "." + attribute));
  }
}

package io.forethought.processor.testing.facts;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.InheritedTwice;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.Stray;
import io.forethought.processor.model.TypeName;
import io.forethought.processor.model.http.Instrumentation;
import io.forethought.processor.model.jpa.ModelEntity;
import io.forethought.processor.rules.Rules;
import io.forethought.processor.rules.common.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A builder of metric sets, which are correct by default: {@code shop.OrderMetrics}, with the
 * prefix {@code shop_orders}. The site is its name, followed by the attribute.
 */
public final class TestMetrics {

  private final String name;
  private final List<TestMetric> metrics = new ArrayList<>();
  private final List<String> plainMethods = new ArrayList<>();
  private final List<Sited<String>> inheritedMethods = new ArrayList<>();
  private String packageName = "shop";
  private String namespace = "shop";
  private String subsystem = "orders";
  private MetricSet.Kind kind = MetricSet.Kind.INTERFACE;
  private MetricSet.Access access = MetricSet.Access.PUBLIC;
  private final List<InheritedTwice> inheritedTwice = new ArrayList<>();
  private final List<Hidden> hiddenBy = new ArrayList<>();
  private boolean permitsImplementation = true;
  private boolean generic;
  private MetricSet.Origin origin = MetricSet.Origin.DECLARED;
  private boolean complete = true;
  private boolean implementationExists;

  private TestMetrics(String name) {
    this.name = name;
  }

  public static TestMetrics set(TestMetric... metrics) {
    return set("OrderMetrics", metrics);
  }

  public static TestMetrics set(String name, TestMetric... metrics) {
    TestMetrics set = new TestMetrics(name);
    set.metrics.addAll(Arrays.asList(metrics));
    return set;
  }

  /** The findings of a rule in one set with these metrics. */
  public static List<Finding> findings(Rule rule, TestMetric... metrics) {
    return findings(rule, set(metrics));
  }

  /** The findings of a rule in these sets. */
  public static List<Finding> findings(Rule rule, TestMetrics... sets) {
    return findings(rule, Limits.DEFAULT, sets);
  }

  /** The findings of a rule in these sets with other limits. */
  public static List<Finding> findings(Rule rule, Limits limits, TestMetrics... sets) {
    return rule.findings(declarations(limits, sets));
  }

  /** The findings of all rules with this code, without those that another finding causes. */
  public static List<Finding> reported(Code code, TestMetric... metrics) {
    return Rules.findings(declarations(Limits.DEFAULT, set(metrics)))
        .filter(finding -> finding.code() == code && finding.causes().isEmpty())
        .toList();
  }

  public static Declarations declarations(Limits limits, TestMetrics... sets) {
    return new Declarations(
        Arrays.stream(sets).map(TestMetrics::build).toList(),
        List.of(),
        List.of(),
        List.of(),
        limits);
  }

  /** The findings of a rule in web applications. */
  public static List<Finding> findings(Rule rule, TestApplication... applications) {
    List<Instrumentation> all = Arrays.stream(applications).map(TestApplication::build).toList();
    return rule.findings(new Declarations(List.of(), List.of(), all, List.of(), Limits.DEFAULT));
  }

  /** The findings of a rule in entities. */
  public static List<Finding> findings(Rule rule, ModelEntity... entities) {
    return rule.findings(
        new Declarations(List.of(), List.of(), List.of(), List.of(entities), Limits.DEFAULT));
  }

  public static Declarations strays(Stray... strays) {
    return new Declarations(List.of(), List.of(strays), List.of(), List.of(), Limits.DEFAULT);
  }

  public TestMetrics inPackage(String changed) {
    packageName = changed;
    return this;
  }

  public TestMetrics namespace(String changed) {
    namespace = changed;
    return this;
  }

  public TestMetrics subsystem(String changed) {
    subsystem = changed;
    return this;
  }

  public TestMetrics withPlainMethod(String method) {
    plainMethods.add(method);
    return this;
  }

  /** Adds an abstract method of another type: {@code Runnable.run}. */
  public TestMetrics inheritingPlainMethod(String place) {
    inheritedMethods.add(
        new Sited<>(place.substring(place.lastIndexOf('.') + 1), TestSite.at(place)));
    return this;
  }

  public TestMetrics kind(MetricSet.Kind changed) {
    kind = changed;
    return this;
  }

  public TestMetrics access(MetricSet.Access changed) {
    access = changed;
    return this;
  }

  public TestMetrics hidden(Hidden... by) {
    hiddenBy.addAll(Arrays.asList(by));
    return this;
  }

  public TestMetrics generic() {
    generic = true;
    return this;
  }

  public TestMetrics sealed() {
    permitsImplementation = false;
    return this;
  }

  /** Adds a metric that two other sets declare. */
  public TestMetrics inheriting(String method, String first, String second) {
    inheritedTwice.add(new InheritedTwice(method, TestSite.at(first), TestSite.at(second)));
    return this;
  }

  /** As if it had been generated from {@code @InstrumentHttp}. */
  public TestMetrics instrumentation() {
    origin = MetricSet.Origin.REQUESTS;
    return this;
  }

  /** As if it had been generated from {@code @Instrumented}. */
  public TestMetrics ofCalls() {
    origin = MetricSet.Origin.CALLS;
    return this;
  }

  public TestMetrics incomplete() {
    complete = false;
    return this;
  }

  public TestMetrics withImplementation() {
    implementationExists = true;
    return this;
  }

  public MetricSet build() {
    return new MetricSet(
        TypeName.of(packageName, name),
        kind,
        access,
        hiddenBy,
        generic,
        sited(namespace, ".namespace"),
        sited(subsystem, ".subsystem"),
        metrics.stream().map(metric -> metric.build(namespace, subsystem)).toList(),
        Stream.concat(
                plainMethods.stream().map(method -> sited(method, "." + method)),
                inheritedMethods.stream())
            .toList(),
        inheritedTwice,
        List.of(),
        permitsImplementation,
        false,
        origin,
        complete,
        implementationExists,
        List.of(),
        TestSite.at(name));
  }

  private Sited<String> sited(String value, String place) {
    return new Sited<>(value, TestSite.at(name + place));
  }
}

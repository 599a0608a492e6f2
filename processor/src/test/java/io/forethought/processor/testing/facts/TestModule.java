package io.forethought.processor.testing.facts;

import io.forethought.processor.catalogue.TextLock;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Budget;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Entries;
import io.forethought.processor.model.Limits;
import io.forethought.processor.model.Lock;
import io.forethought.processor.model.ModuleMetrics;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.Stray;
import io.forethought.processor.model.operations.AlertSetting;
import io.forethought.processor.rules.common.ModuleRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A builder of modules: metric sets, libraries' sets, and a lock file. */
public final class TestModule {

  private List<CatalogueEntry> own;
  private List<CatalogueEntry> libraries = List.of();
  private List<Stray> outside = List.of();
  private Optional<Lock> lock = Optional.empty();
  private Limits limits = Limits.DEFAULT;
  private Optional<Budget> budget = Optional.empty();
  private List<AlertSetting> settings = List.of();
  private Set<String> ofCalls = Set.of();

  private TestModule(List<CatalogueEntry> own) {
    this.own = own;
  }

  /** A module with these sets. */
  public static TestModule module(TestMetrics... sets) {
    return new TestModule(entries(sets));
  }

  /** A module with one set. */
  public static TestModule module(TestMetric... metrics) {
    return module(TestMetrics.set(metrics));
  }

  public TestModule library(TestMetrics... sets) {
    libraries = entries(sets);
    return this;
  }

  /** What is declared on a method, and what is declared on the sets. */
  public TestModule operated(String method, TestOperations operations) {
    own = operations.on(method, own);
    return this;
  }

  /** The same in the libraries. */
  public TestModule operatedInLibrary(String method, TestOperations operations) {
    libraries = operations.on(method, libraries);
    return this;
  }

  public TestModule outside(Stray... strays) {
    outside = List.of(strays);
    return this;
  }

  public TestModule locked(String text) {
    lock = Optional.of(TextLock.read(text));
    return this;
  }

  public TestModule budget(long max, String reason) {
    budget =
        Optional.of(
            new Budget(
                new Sited<>(max, TestSite.at("module.max")),
                new Sited<>(reason, TestSite.at("module.reason")),
                TestSite.at("module.@")));
    return this;
  }

  public TestModule settings(AlertSetting... given) {
    settings = List.of(given);
    return this;
  }

  /** Marks sets as generated for the methods of types. */
  public TestModule ofCalls(String... sets) {
    ofCalls = Set.of(sets);
    return this;
  }

  public TestModule limits(Limits changed) {
    limits = changed;
    return this;
  }

  /** The findings of a rule in the module. */
  public List<Finding> findings(ModuleRule rule) {
    return rule.findings(build());
  }

  public ModuleMetrics build() {
    return new ModuleMetrics(
        own, List.of(), libraries, outside, lock, limits, budget, settings, ofCalls);
  }

  /** What the module itself exports. */
  public List<CatalogueEntry> own() {
    return own;
  }

  private static List<CatalogueEntry> entries(TestMetrics... sets) {
    return Arrays.stream(sets).flatMap(set -> Entries.of(set.build()).stream()).toList();
  }
}

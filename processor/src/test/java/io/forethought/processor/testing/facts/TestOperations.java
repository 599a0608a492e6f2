package io.forethought.processor.testing.facts;

import static io.forethought.processor.testing.facts.TestSite.at;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Alert;
import io.forethought.processor.model.operations.AlertSeverity;
import io.forethought.processor.model.operations.DeclaredOperations;
import io.forethought.processor.model.operations.DeclaredQuery;
import io.forethought.processor.model.operations.Objective;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.model.operations.Ownership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A builder of what is declared for the operation of a metric. An alert is correct by default, and
 * so is an objective but for the threshold or selector. The sites are the names of the attributes.
 */
public final class TestOperations {

  private String name = "Failing";
  private String expr = "rate($metric[5m]) > 0.5";
  private String pending = "";
  private String keepFiringFor = "";
  private String summary = "Payments fail.";
  private String runbook = "";
  private String runbookOfSet = "";
  private double objective = 0.99;
  private Optional<Double> threshold = Optional.empty();
  private String window = "30d";
  private Optional<String> total = Optional.empty();
  private Optional<String> errors = Optional.empty();
  private List<String> by = List.of();
  private final boolean isAlert;
  private boolean isOfSet;

  private TestOperations(boolean isAlert) {
    this.isAlert = isAlert;
  }

  public static TestOperations alert(String name) {
    return new TestOperations(true).named(name);
  }

  public static TestOperations slo(String name) {
    return new TestOperations(false).named(name);
  }

  private TestOperations named(String given) {
    name = given;
    return this;
  }

  public TestOperations expr(String given) {
    expr = given;
    return this;
  }

  public TestOperations pending(String given) {
    pending = given;
    return this;
  }

  public TestOperations keepFiringFor(String given) {
    keepFiringFor = given;
    return this;
  }

  public TestOperations summary(String given) {
    summary = given;
    return this;
  }

  public TestOperations runbook(String given) {
    runbook = given;
    return this;
  }

  public TestOperations runbookOfSet(String given) {
    runbookOfSet = given;
    return this;
  }

  /** The alert is declared on the set instead of the method. */
  public TestOperations onSet() {
    isOfSet = true;
    return this;
  }

  public TestOperations objective(double given) {
    objective = given;
    return this;
  }

  public TestOperations threshold(double given) {
    threshold = Optional.of(given);
    return this;
  }

  public TestOperations window(String given) {
    window = given;
    return this;
  }

  public TestOperations total(String given) {
    total = Optional.of(given);
    return this;
  }

  public TestOperations errors(String given) {
    errors = Optional.of(given);
    return this;
  }

  public TestOperations by(String... given) {
    by = List.of(given);
    return this;
  }

  /** The metrics of a module or a library, of which one method has these operations. */
  List<CatalogueEntry> on(String method, List<CatalogueEntry> entries) {
    Operations operations =
        new Operations(
            Ownership.NONE,
            isAlert && !isOfSet ? List.of(alert()) : List.of(),
            isAlert ? List.of() : List.of(objective()),
            Optional.empty());
    DeclaredOperations ofSet =
        new DeclaredOperations(
            new Ownership(new Sited<>("", at("set.owner")), sited(runbookOfSet, "set.runbook")),
            isOfSet ? List.of(alert()) : List.of());
    List<CatalogueEntry> result = new ArrayList<>();
    for (String set : entries.stream().map(CatalogueEntry::set).distinct().toList()) {
      List<CatalogueEntry> own = entries.stream().filter(each -> each.set().equals(set)).toList();
      boolean isHere = own.stream().anyMatch(each -> each.method().equals(method));
      result.addAll(
          isHere
              ? ofSet.completed(
                  own.stream()
                      .map(each -> each.method().equals(method) ? each.with(operations) : each)
                      .toList())
              : own);
    }
    return result;
  }

  private Alert alert() {
    return new Alert(
        sited(name, name + ".name"),
        DeclaredQuery.of(sited(expr, name + ".expr")),
        sited(pending, name + ".forDuration"),
        sited(keepFiringFor, name + ".keepFiringFor"),
        AlertSeverity.WARNING,
        sited(summary, name + ".summary"),
        sited("", name + ".description"),
        sited("", name + ".owner"),
        sited(runbook, name + ".runbook"),
        at(name));
  }

  private Objective objective() {
    return new Objective(
        sited(name, name + ".name"),
        sited(objective, name + ".objective"),
        threshold.map(value -> sited(value, name + ".threshold")),
        sited(window, name + ".window"),
        total.map(text -> DeclaredQuery.of(sited(text, name + ".total"))),
        errors.map(text -> DeclaredQuery.of(sited(text, name + ".errors"))),
        by.stream().map(label -> sited(label, name + ".by")).toList(),
        at(name));
  }

  private static <T> Sited<T> sited(T value, String place) {
    return new Sited<>(value, at(place));
  }
}

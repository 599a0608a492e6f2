package io.forethought.processor.catalogue;

import io.forethought.processor.model.Acceptance;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueEntry.Former;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Operations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A builder of catalogued metrics, with simple defaults. */
final class TestEntry {

  private final MetricType type;
  private final String name;
  private BaseUnit unit = BaseUnit.NONE;
  private String help = "Something that happened.";
  private final List<CatalogueLabel> labels = new ArrayList<>();
  private List<Double> buckets = List.of();
  private List<Double> quantiles = List.of();
  private Optional<Former> formerly = Optional.empty();
  private final List<Acceptance> accepted = new ArrayList<>();
  private String set = "shop.OrderMetrics";
  private String method = "method";
  private String profile = "";
  private Operations operations = Operations.NONE;

  private TestEntry(MetricType type, String name) {
    this.type = type;
    this.name = name;
  }

  static TestEntry entry(MetricType type, String name) {
    return new TestEntry(type, name);
  }

  TestEntry unit(BaseUnit given) {
    unit = given;
    return this;
  }

  TestEntry help(String given) {
    help = given;
    return this;
  }

  TestEntry label(String label, String... values) {
    labels.add(new CatalogueLabel(label, List.of(values), 0));
    return this;
  }

  TestEntry capped(String label, int max) {
    return capped(label, max, "");
  }

  TestEntry capped(String label, int max, String idle) {
    labels.add(new CatalogueLabel(label, List.of(), max, idle));
    return this;
  }

  TestEntry buckets(double... bounds) {
    buckets = Arrays.stream(bounds).boxed().toList();
    return this;
  }

  TestEntry quantiles(double... given) {
    quantiles = Arrays.stream(given).boxed().toList();
    return this;
  }

  TestEntry formerly(String old, String until) {
    formerly = Optional.of(new Former(old, until));
    return this;
  }

  TestEntry accepted(String code, String reason) {
    accepted.add(new Acceptance(code, reason));
    return this;
  }

  TestEntry profile(String name) {
    profile = name;
    return this;
  }

  TestEntry by(String declaringSet, String declaringMethod) {
    set = declaringSet;
    method = declaringMethod;
    return this;
  }

  TestEntry operations(Operations given) {
    operations = given;
    return this;
  }

  CatalogueEntry build() {
    Site site = () -> set + "." + method;
    return new CatalogueEntry(
        new Sited<>(name, site),
        type,
        unit,
        help,
        labels,
        buckets,
        quantiles,
        formerly,
        accepted,
        profile,
        set,
        method,
        operations,
        site);
  }

  static Catalogue catalogue(String module, TestEntry... entries) {
    return new Catalogue(module, Arrays.stream(entries).map(TestEntry::build).toList());
  }
}

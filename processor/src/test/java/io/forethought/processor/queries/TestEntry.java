package io.forethought.processor.queries;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Operations;
import io.forethought.processor.testing.facts.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A builder of metrics in a catalogue. */
final class TestEntry {

  private final MetricType type;
  private final String name;
  private BaseUnit unit = BaseUnit.NONE;
  private final List<CatalogueLabel> labels = new ArrayList<>();
  private List<Double> steps = List.of();
  private Optional<CatalogueEntry.Former> formerly = Optional.empty();

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

  /** A label with these values only. */
  TestEntry label(String label, String... values) {
    labels.add(new CatalogueLabel(label, List.of(values), 0));
    return this;
  }

  /** A label with the first 20 values that occur. */
  TestEntry open(String label) {
    labels.add(new CatalogueLabel(label, List.of(), 20));
    return this;
  }

  /** The buckets of a histogram, or the quantiles of a summary. */
  TestEntry steps(double... given) {
    steps = DoubleStream.of(given).boxed().toList();
    return this;
  }

  TestEntry formerly(String old) {
    formerly = Optional.of(new CatalogueEntry.Former(old, "2027-06-30"));
    return this;
  }

  CatalogueEntry build() {
    boolean summary = type == MetricType.SUMMARY;
    return new CatalogueEntry(
        new Sited<>(name, TestSite.at(name)),
        type,
        unit,
        "What a colleague has to know.",
        labels,
        summary ? List.of() : steps,
        summary ? steps : List.of(),
        formerly,
        List.of(),
        "",
        "shop.ShopMetrics",
        name,
        Operations.NONE,
        TestSite.at(name));
  }
}

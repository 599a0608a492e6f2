package io.forethought.processor.queries;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.promql.tree.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all series of a sample hold. */
final class SampleVector {

  /** The value of a label for everything outside its bound. */
  private static final String OTHER = "_other";

  private static final String LE = "le";
  private static final String QUANTILE = "quantile";

  /** Units of which there is never less than nothing. */
  private static final Set<BaseUnit> AMOUNTS =
      EnumSet.of(BaseUnit.BYTES, BaseUnit.GRAMS, BaseUnit.JOULES, BaseUnit.RATIO, BaseUnit.SECONDS);

  private SampleVector() {}

  static Vector of(Sample sample) {
    return new Vector(List.of(sample), true, labels(sample), measure(sample), AtMost.MANY, false);
  }

  private static Labels labels(Sample sample) {
    SortedMap<String, LabelFact> labels = new TreeMap<>();
    CatalogueEntry entry = sample.entry();
    for (CatalogueLabel label : entry.labels()) {
      boolean states =
          entry.type() == MetricType.STATE_SET && label.name().equals(entry.name().value());
      if (states) {
        labels.put(sample.metric(), LabelFact.certain(Set.copyOf(label.values())));
      } else {
        labels.put(label.name(), fact(label, entry.type() == MetricType.INFO));
      }
    }
    if (sample.role() == Role.BUCKET) {
      Set<String> bounds = texts(entry.buckets());
      bounds.add(BoundText.INFINITE);
      labels.put(LE, LabelFact.certain(bounds));
    } else if (sample.role() == Role.QUANTILE) {
      labels.put(QUANTILE, LabelFact.certain(texts(entry.quantiles())));
    }
    labels.put(Name.OF_METRIC, LabelFact.certain(Set.of(sample.name())));
    return new Labels(labels, Labels.Further.TARGET);
  }

  /** A fact of an info metric that is not known is the empty string. */
  private static LabelFact fact(CatalogueLabel label, boolean info) {
    LabelFact fact = LabelFact.ANY_VALUE;
    if (label.isClosed() && !TargetLabels.overriding(label.name())) {
      Set<String> values = new TreeSet<>(label.values());
      values.add(OTHER);
      fact = LabelFact.of(values);
    }
    return info ? fact.possible() : fact;
  }

  private static Set<String> texts(List<Double> numbers) {
    Set<String> texts = new TreeSet<>();
    numbers.forEach(number -> texts.add(BoundText.of(number)));
    return texts;
  }

  private static Measure measure(Sample sample) {
    CatalogueEntry entry = sample.entry();
    Optional<Quantity> unit = Quantity.of(entry);
    Optional<Quantity> number = Optional.of(Quantity.NUMBER);
    boolean ratio = entry.unit() == BaseUnit.RATIO;
    Interval observed = ratio ? Interval.PART : observed(entry);
    Interval counted = Interval.NOT_NEGATIVE;
    return switch (sample.role()) {
      case COUNT -> new Measure(Nature.COUNTER, unit, counted, false);
      case VALUE -> new Measure(Nature.GAUGE, unit, ratio ? observed : Interval.ALL, false);
      case BUCKET -> new Measure(Nature.BUCKETS, number, counted, true);
      case OBSERVATIONS -> new Measure(Nature.COUNTER, number, counted, true);
      case SUM ->
          new Measure(Nature.COUNTER, unit, observed.summed().union(Interval.point(0)), false);
      case QUANTILE -> new Measure(Nature.QUANTILE, unit, observed, false);
      case HISTOGRAM -> new Measure(Nature.HISTOGRAM, unit, Interval.ALL, false);
      case CREATED -> Measure.TIMESTAMP;
      case STATE -> Measure.CONDITION;
      case INFO -> Measure.TRUE;
    };
  }

  private static Interval observed(CatalogueEntry entry) {
    boolean below = entry.buckets().stream().anyMatch(bound -> bound < 0);
    return AMOUNTS.contains(entry.unit()) && !below ? Interval.NOT_NEGATIVE : Interval.ALL;
  }
}

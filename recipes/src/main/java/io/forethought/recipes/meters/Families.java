package io.forethought.recipes.meters;

import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.exposition.ScrapedMetadata;
import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.Sited;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The meters of a folder of sources, by their names. */
public final class Families {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w ./:-]*");
  private static final Set<String> OF_ALL = Set.of("all", "sum", "total");

  private final Map<String, Family> byName = new TreeMap<>();

  /** Adds a meter. */
  public void add(Meter meter) {
    byName.computeIfAbsent(meter.name(), absent -> new Family()).add(meter);
  }

  /** Why families cannot be replaced, by their names. */
  public Map<String, String> problems() {
    Map<String, String> problems = new TreeMap<>();
    byName.forEach((name, family) -> family.problem().ifPresent(why -> problems.put(name, why)));
    return problems;
  }

  /** The families with these names. */
  public Families only(Collection<String> names) {
    Families some = new Families();
    names.forEach(name -> some.byName.put(name, get(name)));
    return some;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** What to check about each metric, by its name. */
  Map<String, List<String>> notes() {
    Map<String, List<String>> notes = new TreeMap<>();
    byName.forEach((name, family) -> notes.put(name, family.notes()));
    return notes;
  }

  /** Whether a metric has native buckets in addition to the declared ones. */
  boolean hasNative(String name) {
    Family family = byName.get(name);
    return family != null && family.first().hasNative();
  }

  /** A metric with labels that accept what the sources pass. */
  Metric fitting(String name, Metric metric) {
    Family family = byName.get(name);
    return family == null
        ? metric
        : metric.with(metric.labels().stream().map(label -> fitting(family, label)).toList());
  }

  private static Label fitting(Family family, Label label) {
    String name = label.name().value();
    if (!family.isKnown(name)) {
      return label.bound() instanceof Bound.Capped capped && capped.max().value() > Family.BOUND
          ? label.with(new Bound.Capped(at(Family.BOUND, label), capped.idle()))
          : label;
    }
    boolean typed =
        family.hasConstants(name)
            || (label.bound() instanceof Bound.Capped && !isPlain(family.values(name)))
            || (label.bound() instanceof Bound.Booleans && family.isBoolean(name));
    return typed
        ? label
        : label.with(
            new Bound.Listed(family.values(name).stream().map(value -> at(value, label)).toList()));
  }

  /** Whether a list can contain some values: rules reject some words and signs. */
  private static boolean isPlain(Collection<String> values) {
    return values.stream()
        .allMatch(
            value ->
                PLAIN.matcher(value).matches() && !OF_ALL.contains(value.toLowerCase(Locale.ROOT)));
  }

  private static <T> Sited<T> at(T value, Label label) {
    return new Sited<>(value, label.site());
  }

  private Family get(String name) {
    Family family = byName.get(name);
    if (family == null) {
      throw new IllegalArgumentException("There is no meter " + name + ".");
    }
    return family;
  }

  /** What the meters would expose. */
  Scrape scrape() {
    Map<String, ScrapedMetadata> metadata = new LinkedHashMap<>();
    List<ScrapedSample> samples = new ArrayList<>();
    byName.forEach(
        (name, family) -> {
          metadata.put(name, new ScrapedMetadata(type(family.first()), family.help(), "", 1));
          family.samples().forEach(labels -> addSamples(family.first(), labels, samples));
        });
    return new Scrape(false, metadata, samples);
  }

  private static String type(Meter meter) {
    return switch (meter.kind()) {
      case COUNTER -> "counter";
      case GAUGE -> "gauge";
      case TIMER, SUMMARY ->
          meter.buckets().isEmpty() && !meter.hasNative() ? "summary" : "histogram";
    };
  }

  private static void addSamples(
      Meter meter, Map<String, String> labels, List<ScrapedSample> samples) {
    boolean distribution = meter.kind() == MeterKind.TIMER || meter.kind() == MeterKind.SUMMARY;
    if (!distribution) {
      samples.add(sample(meter.name(), labels));
      return;
    }
    meter.buckets().forEach(le -> samples.add(sample(meter.name() + "_bucket", labels, "le", le)));
    meter.quantiles().forEach(q -> samples.add(sample(meter.name(), labels, "quantile", q)));
    samples.add(sample(meter.name() + "_count", labels));
    samples.add(sample(meter.name() + "_sum", labels));
  }

  private static ScrapedSample sample(
      String name, Map<String, String> labels, String label, double value) {
    Map<String, String> all = new LinkedHashMap<>(labels);
    all.put(label, String.valueOf(value));
    return sample(name, all);
  }

  private static ScrapedSample sample(String name, Map<String, String> labels) {
    return new ScrapedSample(name, labels, 1, 1);
  }
}

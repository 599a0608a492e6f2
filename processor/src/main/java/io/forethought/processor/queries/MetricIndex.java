package io.forethought.processor.queries;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.Lock;
import io.forethought.processor.promql.tree.Name;
import io.forethought.processor.promql.tree.VectorSelector;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics that queries can use, by the names of their samples.
 *
 * <pre>{@code
 * MetricIndex index = MetricIndex.of(module.all(), module.lock(), Foreign.WELL_KNOWN);
 * index.lookup("shop_orders_created_total"); // Exported
 * index.lookup("shop_order_created_total"); // Unknown, nearest: shop_orders_created_total
 * index.lookup("up"); // Foreign
 * }</pre>
 */
public final class MetricIndex {

  private final SortedMap<String, List<Sample>> exported;
  private final Map<String, List<Sample>> families;
  private final Recordings recorded;
  private final LockedNames locked;
  private final Foreign foreign;

  /** What exported samples hold, as soon as it is known: most are in no query. */
  private final Map<String, Vector> vectors = new ConcurrentHashMap<>();

  private MetricIndex(
      SortedMap<String, List<Sample>> exported,
      Map<String, List<Sample>> families,
      Recordings recorded,
      LockedNames locked,
      Foreign foreign) {
    this.exported = exported;
    this.families = families;
    this.recorded = recorded;
    this.locked = locked;
    this.foreign = foreign;
  }

  /**
   * The metrics of a program.
   *
   * @param metrics what the module and its libraries export
   * @param lock what the module exported before
   * @param foreign what other programs export, and labels of targets
   */
  public static MetricIndex of(List<CatalogueEntry> metrics, Optional<Lock> lock, Foreign foreign) {
    List<Sample> samples =
        metrics.stream().flatMap(entry -> Sample.of(entry).stream()).sorted(Sample.ORDER).toList();
    return new MetricIndex(
        samples.stream()
            .collect(Collectors.groupingBy(Sample::name, TreeMap::new, Collectors.toList())),
        samples.stream().collect(Collectors.groupingBy(Sample::family)),
        new Recordings(),
        new LockedNames(lock, metrics),
        foreign);
  }

  /** The same with what recording rules write, also with those that are added later. */
  public MetricIndex with(Recordings recordings) {
    return new MetricIndex(exported, families, recordings, locked, foreign);
  }

  /** What a name in a query stands for. */
  public Lookup lookup(String name) {
    if (foreign.isNamed(name)) {
      return new Lookup.Foreign();
    }
    if (exported.containsKey(name)) {
      return new Lookup.Exported(exported.get(name));
    }
    Optional<Vector> written = recorded.vector(name);
    if (written.isPresent()) {
      return new Lookup.Recorded(written.get());
    }
    if (foreign.has(name)) {
      return new Lookup.Foreign();
    }
    return Stream.of(ofOtherType(name), locked.lookup(name))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Lookup.Unknown(NearestName.to(name, names())));
  }

  /** The names that queries should use: without old ones, and without times of creation. */
  private Collection<String> names() {
    return Stream.concat(
            exported.values().stream()
                .map(samples -> samples.get(0))
                .filter(sample -> !sample.former() && sample.role() != Role.CREATED)
                .map(Sample::name),
            recorded.names().stream())
        .sorted()
        .toList();
  }

  private Optional<Lookup> ofOtherType(String name) {
    return Stream.of("", "_total", "_bucket", "_count", "_sum", "_created", "_info")
        .filter(name::endsWith)
        .flatMap(
            suffix ->
                families
                    .getOrDefault(name.substring(0, name.length() - suffix.length()), List.of())
                    .stream()
                    .map(sample -> ofOtherType(sample, suffix)))
        .findFirst();
  }

  private Lookup ofOtherType(Sample found, String suffix) {
    List<Sample> samples =
        families.getOrDefault(found.family(), List.of()).stream()
            .filter(each -> each.entry().equals(found.entry()) && each.former() == found.former())
            .toList();
    List<Role> preferred =
        suffix.equals("_total")
            ? List.of(Role.OBSERVATIONS, Role.VALUE)
            : List.of(Role.COUNT, Role.BUCKET, Role.QUANTILE, Role.HISTOGRAM, Role.OBSERVATIONS);
    Sample nearest =
        preferred.stream()
            .flatMap(role -> samples.stream().filter(each -> each.role() == role))
            .findFirst()
            .orElse(samples.get(0));
    return new Lookup.NotOfType(found.entry(), samples, nearest);
  }

  /** What the series hold that a selector would select without matchers of labels. */
  public Vector all(VectorSelector selector) {
    return Selection.all(selector, this);
  }

  /** What the series with a name hold. */
  Vector vector(String name) {
    Lookup found = lookup(name);
    if (found instanceof Lookup.Exported samples) {
      return vectors.computeIfAbsent(name, each -> vector(samples.samples()));
    }
    if (found instanceof Lookup.Recorded written) {
      return written.vector();
    }
    return Vector.UNKNOWN.with(Labels.ANY.with(Name.OF_METRIC, LabelFact.certain(Set.of(name))));
  }

  private Vector vector(List<Sample> samples) {
    return samples.stream()
        .map(SampleVector::of)
        .map(this::withFurtherLabels)
        .reduce(Vector::union)
        .orElse(Vector.UNKNOWN);
  }

  private Vector withFurtherLabels(Vector vector) {
    Labels labels = vector.labels();
    for (String label : foreign.labels()) {
      if (labels.presence(label) == Presence.GONE) {
        labels = labels.with(label, LabelFact.ANYTHING);
      }
    }
    return vector.with(labels);
  }

  /** What the series with any name that fulfills a condition hold, besides those of others. */
  Vector vector(Predicate<String> name) {
    return Stream.concat(
            exported.values().stream()
                .map(samples -> samples.get(0))
                .filter(sample -> sample.role() != Role.CREATED)
                .map(Sample::name),
            recorded.names().stream())
        .filter(name)
        .sorted()
        .map(this::vector)
        .reduce(Vector.UNKNOWN, Vector::union);
  }
}

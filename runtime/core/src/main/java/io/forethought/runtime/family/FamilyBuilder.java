package io.forethought.runtime.family;

import io.forethought.runtime.cell.CellSpace;
import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.incident.Incidents;
import io.forethought.runtime.series.Axes;
import io.forethought.runtime.series.LabelAxis;
import io.forethought.runtime.shared.Participant;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of families with labels. Labels are added in the order of the
 * method's parameters. The offset of a series is the sum of the offsets of its labels.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract class FamilyBuilder<B extends FamilyBuilder<B>> {

  private final FamilySet families;
  private final String name;
  private final String help;
  private final Axes axes;
  private @Nullable Unit unit;
  private @Nullable String oldName;
  private String until = "";

  FamilyBuilder(FamilySet families, String name, String help) {
    this.families = families;
    this.name = name;
    this.help = help;
    this.axes = new Axes(name);
  }

  abstract B self();

  /**
   * Sets the unit of the values, which is also part of the name.
   *
   * @param unit a base unit in lower case: {@code "seconds"}
   * @return this builder
   */
  public final B unit(String unit) {
    this.unit = new Unit(unit);
    return self();
  }

  /**
   * Also exposes the series under an old name, so that dashboards can move to the new name. A
   * scrape exposes each series twice. Recording costs nothing extra, unless several processes share
   * them.
   *
   * @param oldName the complete old name
   * @param until the last day on which the old name is exported: {@code "2027-06-30"}
   * @return this builder
   */
  public final B alsoAs(String oldName, String until) {
    this.oldName = oldName;
    this.until = until;
    return self();
  }

  /**
   * Adds a label with one value per constant, rendered in lower case.
   *
   * @param name the label name
   * @param constants all constants of the enum in their order, as returned by {@code values()}
   * @param <E> the enum
   * @return the label
   */
  public final <E extends Enum<E>> EnumLabel<E> label(String name, E[] constants) {
    return label(name, constants, Map.of());
  }

  /**
   * Adds a label with one value per constant, some of them with a given text.
   *
   * @param name the label name
   * @param constants all constants of the enum in their order, as returned by {@code values()}
   * @param rendered label values by the names of the constants; other constants are rendered in
   *     lower case
   * @param <E> the enum
   * @return the label
   */
  public final <E extends Enum<E>> EnumLabel<E> label(
      String name, E[] constants, Map<String, String> rendered) {
    String[] values =
        rendered.isEmpty() ? families.lowerCase(constants) : EnumLabel.render(constants, rendered);
    return new EnumLabel<>(axes.add(name, values, overflow(name)));
  }

  /**
   * Adds a label with the values {@code "true"} and {@code "false"}.
   *
   * @param name the label name
   * @return the label
   */
  public final BooleanLabel booleanLabel(String name) {
    return new BooleanLabel(axes.add(name, new String[] {"false", "true"}, overflow(name)));
  }

  /**
   * Adds a label with the whole numbers of a range.
   *
   * @param name the label name
   * @param from the smallest number
   * @param to the largest number
   * @return the label
   */
  public final IntLabel intLabel(String name, int from, int to) {
    if (from > to || (long) to - from >= Axes.MAX_PLACES) {
      throw new IllegalArgumentException(
          "Label \"%s\" of metric \"%s\" has an invalid range: %d to %d."
              .formatted(name, this.name, from, to));
    }
    String[] values = new String[to - from + 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.toString(from + i);
    }
    return new IntLabel(axes.add(name, values, openOverflow(name)), from, to);
  }

  /**
   * Adds a label with a list of values.
   *
   * @param name the label name
   * @param values the values, none of them empty
   * @return the label
   */
  public final StringLabel stringLabel(String name, String... values) {
    String[] listed = values.clone();
    return new StringLabel(axes.add(name, listed, openOverflow(name)), listed);
  }

  /**
   * Adds a label that keeps the first values it sees.
   *
   * @param name the label name
   * @param max the maximum number of values, at least 1
   * @return the label
   */
  public final CappedLabel cappedLabel(String name, int max) {
    FirstNames values = families.firstNames(name, checked(name, max));
    return new CappedLabel(axes.addOpen(name, values.names(), openOverflow(name)), values);
  }

  /**
   * Adds a label that keeps the first values it sees, until they have not been used for a time. A
   * series that was not recorded into for that time is removed by a scrape.
   *
   * @param name the label name
   * @param max the maximum number of values at the same time, at least 1
   * @param idleMillis the time, in milliseconds
   * @return the label
   */
  public final CappedLabel cappedLabel(String name, int max, long idleMillis) {
    FirstNames.Expiring values = families.expiringNames(name, checked(name, max));
    LabelAxis axis = axes.addOpen(name, values.names(), openOverflow(name));
    CappedLabel label = CappedLabel.ofExpiring(axis, values);
    axes.expire(axis, label.expiring(values), TimeUnit.MILLISECONDS.toNanos(idleMillis));
    return label;
  }

  private int checked(String label, int max) {
    if (max < 1) {
      throw new IllegalArgumentException(
          "Label \"%s\" of metric \"%s\" has an invalid maximum: %d.".formatted(label, name, max));
    }
    return Math.min(max, Axes.MAX_PLACES);
  }

  final String name() {
    return name;
  }

  final String help() {
    return help;
  }

  final @Nullable Unit unit() {
    return unit;
  }

  final Incidents incidents() {
    return families.incidents();
  }

  final String[] labelNames() {
    return axes.names();
  }

  /** Returns where the values of the whole set are kept. */
  final CellSpace space() {
    return families.space();
  }

  /** Returns the set in a directory that several processes share, if there is one. */
  final Optional<Participant> participant() {
    return families.participant();
  }

  final Optional<String> oldName() {
    return Optional.ofNullable(oldName);
  }

  /** Returns the labels, which create the cells of the series. */
  final Axes axes() {
    return axes;
  }

  final LongSupplier clock() {
    return families.clock();
  }

  /** Returns the description of the family for the registry and all snapshots, built once. */
  final MetricFamilyDescriptor descriptor(MetricType type) {
    MetricFamilyDescriptor.Builder<?> descriptor = MetricFamilyDescriptor.of(type, name);
    descriptor.help(help).labelNames(labelNames());
    if (unit != null) {
      descriptor.unit(unit);
    }
    return descriptor.build();
  }

  final <F extends Family> F built(F family) {
    F added = families.add(family);
    if (oldName != null) {
      families.addUnderOldName(added, oldName, until);
    }
    return added;
  }

  private Incident overflow(String label) {
    return incidents().overflow(name, label);
  }

  /** Real values can exceed this bound. */
  private Incident openOverflow(String label) {
    incidents().expect();
    return overflow(label);
  }
}

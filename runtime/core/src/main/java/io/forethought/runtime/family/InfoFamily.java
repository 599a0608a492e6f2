package io.forethought.runtime.family;

import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot.InfoDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An info metric: facts as labels of one series whose value is 1. Nothing is exposed until they are
 * set.
 *
 * @since 0.1.0
 */
public final class InfoFamily extends Family {

  private final FamilySet families;
  private final String[] labelNames;
  private final Optional<SharedFamily<?>> shared;
  private volatile @Nullable Labels facts;

  private InfoFamily(
      FamilySet families, String name, MetricFamilyDescriptor descriptor, String[] labelNames) {
    super(name, descriptor, families.incidents());
    this.families = families;
    this.labelNames = labelNames;
    this.shared = sharedAs(descriptor.getMetadata());
  }

  /**
   * Adds an info metric to a set.
   *
   * @param families the set
   * @param name the complete name; a scrape appends {@code _info} if it is missing
   * @param help the help text
   * @param labelNames the label names
   * @return the family
   */
  public static InfoFamily build(
      FamilySet families, String name, String help, String... labelNames) {
    // Rejects invalid label names now, not when the facts are set.
    Labels unused = Labels.of(labelNames, labelNames);
    MetricFamilyDescriptor descriptor =
        MetricFamilyDescriptor.info(name).help(help).labelNames(labelNames).build();
    return families.add(new InfoFamily(families, name, descriptor, labelNames.clone()));
  }

  /**
   * Also exposes the facts under an old name, like {@link FamilyBuilder#alsoAs}.
   *
   * @param oldName the complete old name, with {@code _info}
   * @param until the last day on which the old name is exported: {@code "2027-06-30"}
   * @return this family
   */
  public InfoFamily alsoAs(String oldName, String until) {
    families.addUnderOldName(this, oldName, until);
    return this;
  }

  /**
   * Replaces the facts. Never throws.
   *
   * @param values the facts in the order of the label names; {@code null} and missing facts are
   *     recorded as the empty string
   */
  public void set(@Nullable String... values) {
    String[] known = new String[labelNames.length];
    for (int i = 0; i < known.length; i++) {
      String value = i < values.length ? values[i] : null;
      known[i] = value == null ? "" : value;
    }
    facts = Labels.of(labelNames, known);
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return shared;
  }

  @Override
  Optional<SharedFamily<?>> sharedAs(MetricMetadata metadata) {
    return families
        .participant()
        .map(participant -> participant.info(metadata.getName(), () -> own(metadata)));
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return shared.isPresent() ? shared.get().snapshot(metadata) : own(metadata);
  }

  private MetricSnapshot own(MetricMetadata metadata) {
    Labels now = facts;
    return new InfoSnapshot(
        metadata, now == null ? List.of() : List.of(new InfoDataPointSnapshot(now)));
  }
}

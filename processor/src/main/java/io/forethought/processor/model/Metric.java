package io.forethought.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One metric: an annotated method.
 *
 * @param method the method's name
 * @param types the metric annotations on the method; the first decides
 * @param name the complete name as it is exposed
 * @param nameGiven whether {@code name} sets it; else it is derived from the method
 * @param help the help text, at the annotation if it was not given
 * @param unit the base unit, at the annotation if it was not given
 * @param labels the parameters that are labels, in their order; without the state of a state set
 * @param amounts the parameters marked {@code @Amount}
 * @param returned what the method returns
 * @param parameters the names of all parameters, in their order
 * @param buckets the bucket bounds of a histogram
 * @param kind which buckets a histogram has
 * @param exemplars which exemplars a counter or histogram keeps
 * @param quantiles the quantiles of a summary
 * @param maxAgeSeconds the time window of a summary
 * @param sourceRules when a gauge is read from its source
 * @param mode how the values of several processes become one gauge, if it is given
 * @param states the states of a state set
 * @param hasBody whether the method is default, static or private, so that nothing can be generated
 * @param generic whether the method has type parameters
 * @param budget how many series it may have, if not the default
 * @param accepted the rules that its method and parameters violate intentionally, with reasons
 * @param renamedFrom the previous name, if the metric is still exported under it
 * @param site the method
 */
public record Metric(
    String method,
    List<Sited<MetricType>> types,
    Sited<String> name,
    boolean nameGiven,
    Sited<String> help,
    Sited<BaseUnit> unit,
    List<Label> labels,
    List<Amount> amounts,
    Returned returned,
    List<String> parameters,
    Numbers buckets,
    Sited<HistogramKind> kind,
    Exemplars exemplars,
    Numbers quantiles,
    Sited<Long> maxAgeSeconds,
    SourceRules sourceRules,
    Optional<Sited<GaugeMode>> mode,
    Optional<States> states,
    boolean hasBody,
    boolean generic,
    Optional<Budget> budget,
    List<Acceptance> accepted,
    Optional<Renaming> renamedFrom,
    Site site) {

  /** Which buckets a histogram has. */
  public enum HistogramKind {
    /** The declared ones. */
    CLASSIC,
    /** Those that follow from the observations. */
    NATIVE,
    /** Both. */
    BOTH
  }

  /** How the values of several processes become one, as the annotation names it. */
  public enum GaugeMode {
    ALL,
    LIVEALL,
    MIN,
    LIVEMIN,
    MAX,
    LIVEMAX,
    SUM,
    LIVESUM,
    MOSTRECENT,
    LIVEMOSTRECENT;

    /** Whether the values are added. */
    public boolean isSum() {
      return this == SUM || this == LIVESUM;
    }
  }

  /** Copies the lists. */
  public Metric {
    types = List.copyOf(types);
    labels = List.copyOf(labels);
    amounts = List.copyOf(amounts);
    parameters = List.copyOf(parameters);
    accepted = List.copyOf(accepted);
  }

  /** The type that the first metric annotation declares. */
  public MetricType type() {
    return types.get(0).value();
  }

  /** The complete name as it is exported. */
  public String exportedName() {
    return ExportedName.of(type(), name.value());
  }

  /**
   * The unit that is exposed with the name: the declared one, unless a rule about it is silenced
   * and the name does not end in it, which the Prometheus client would reject.
   */
  public BaseUnit exposedUnit() {
    return SampleNames.family(type(), name.value()).endsWith("_" + unit.value().word())
        ? unit.value()
        : BaseUnit.NONE;
  }

  /** Whether the value is read from a source, which the program gives when it registers the set. */
  public boolean hasSource() {
    return type() == MetricType.GAUGE && returned.kind() == Returned.Kind.DOUBLE;
  }

  /** Whether the sum of the values of several processes means something. */
  public boolean canBeAdded() {
    return switch (unit.value()) {
      case RATIO, CELSIUS, VOLTS -> false;
      default -> !isTimestamp();
    };
  }

  /** Whether the values are points in time. */
  public boolean isTimestamp() {
    return exportedName().endsWith("_timestamp_seconds");
  }

  /** Whether it is a histogram without the buckets that are declared. */
  public boolean isNative() {
    return type() == MetricType.HISTOGRAM && kind.value() == HistogramKind.NATIVE;
  }

  /** Whether a call records an event, instead of returning a data point. */
  public boolean isEvent() {
    return returned.kind() == Returned.Kind.VOID;
  }

  /** The histogram with other buckets. */
  public Metric with(HistogramKind other) {
    return with(labels, new Sited<>(other, kind.site()));
  }

  /** The same with other labels. */
  public Metric with(List<Label> others) {
    return with(others, kind);
  }

  private Metric with(List<Label> labels, Sited<HistogramKind> kind) {
    return new Metric(
        method,
        types,
        name,
        nameGiven,
        help,
        unit,
        labels,
        amounts,
        returned,
        parameters,
        buckets,
        kind,
        exemplars,
        quantiles,
        maxAgeSeconds,
        sourceRules,
        mode,
        states,
        hasBody,
        generic,
        budget,
        accepted,
        renamedFrom,
        site);
  }
}

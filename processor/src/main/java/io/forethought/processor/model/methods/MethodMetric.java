package io.forethought.processor.model.methods;

import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * One metric about the calls of a method.
 *
 * @param kind what is recorded
 * @param method the name of the method of the generated metric set
 * @param name the name that the user gave to the metric
 * @param help its help text
 * @param storage how values are kept
 * @param outcome whether it has the label {@code outcome}
 * @param exceptions the exceptions that are counted separately, in the order of the tests
 * @param result the label whose value is in the result, if there is one
 * @param existing the metric of another set, if calls are recorded there
 * @param ownAttributes the attributes that the user wrote and that a metric of another set has
 *     itself
 * @param site the annotation that declares it
 */
public record MethodMetric(
    Kind kind,
    String method,
    Optional<String> name,
    String help,
    Storage storage,
    boolean outcome,
    List<Exceptional> exceptions,
    Optional<ResultLabel> result,
    Optional<ExistingMetric> existing,
    List<String> ownAttributes,
    Site site) {

  /** What is recorded about a call. */
  public enum Kind {
    /** Its duration. */
    TIMED("Timed", MetricType.HISTOGRAM, "", "Duration of calls of %s."),
    /** That it ended. */
    COUNTED("Counted", MetricType.COUNTER, "Calls", "Calls of %s that have ended."),
    /** That it ended with an exception. */
    EXCEPTIONS(
        "CountExceptions",
        MetricType.COUNTER,
        "Exceptions",
        "Calls of %s that threw an exception."),
    /** That it has not ended. */
    IN_PROGRESS("InProgress", MetricType.GAUGE, "InProgress", "Calls of %s that have not ended.");

    private final String annotation;
    private final MetricType type;
    private final String suffix;
    private final String help;

    Kind(String annotation, MetricType type, String suffix, String help) {
      this.annotation = annotation;
      this.type = type;
      this.suffix = suffix;
      this.help = help;
    }

    /** The simple name of the annotation. */
    public String annotation() {
      return annotation;
    }

    /** The type of the metric. */
    public MetricType type() {
      return type;
    }

    /** The method of the metric set for a method of the service. */
    public String methodFor(String service) {
      return service + suffix;
    }

    /** The help text if the user gives none. */
    public String helpFor(String service) {
      return String.format(help, service);
    }
  }

  /**
   * How values are kept, as far as the user wrote it.
   *
   * @param buckets the buckets; empty if there are none
   * @param kind the kind of the histogram
   * @param exemplars whether exemplars are kept
   * @param exemplarLabels the class that returns labels for exemplars
   */
  public record Storage(
      List<Double> buckets,
      Optional<String> kind,
      Optional<Boolean> exemplars,
      Optional<TypeName> exemplarLabels) {

    /** The default. */
    public static final Storage DEFAULT =
        new Storage(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Storage {
      buckets = List.copyOf(buckets);
    }
  }

  /**
   * An exception that is counted separately.
   *
   * @param type its type
   * @param coveredBy an earlier type in the list that it extends, so that it is never counted
   * @param possible whether a call can end with it, as far as the method declares exceptions
   * @param site where it is listed
   */
  public record Exceptional(
      TypeName type, Optional<TypeName> coveredBy, boolean possible, Site site) {
    /** The value of the label {@code exception}. */
    public String value() {
      return type.simpleNames().get(type.simpleNames().size() - 1);
    }
  }

  /** Copies the lists. */
  public MethodMetric {
    exceptions = List.copyOf(exceptions);
    ownAttributes = List.copyOf(ownAttributes);
  }

  /** Whether the generated metric set has the metric. */
  public boolean isOwn() {
    return existing.isEmpty();
  }
}

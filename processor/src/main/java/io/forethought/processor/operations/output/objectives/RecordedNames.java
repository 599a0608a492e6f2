package io.forethought.processor.operations.output.objectives;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.SampleNames;
import io.forethought.processor.model.Sited;
import io.forethought.processor.model.operations.Objective;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the series that are recorded for an objective: {@code level:metric:operations}, such
 * as {@code job_provider:shop_payments_failed:error_ratio_rate5m}.
 *
 * @param prefix the level and the metric
 * @param slo the name of the objective
 */
public record RecordedNames(String prefix, String slo) {

  /** The label with the name of the objective. */
  public static final String LABEL = "slo";

  /** The names for an objective of a metric. */
  public static RecordedNames of(CatalogueEntry entry, Objective objective) {
    String level =
        Stream.concat(Stream.of("job"), objective.by().stream().map(Sited::value).sorted())
            .collect(Collectors.joining("_"));
    String family = SampleNames.family(entry.type(), entry.name().value());
    return new RecordedNames(level + ":" + family + ":", objective.name().value());
  }

  /** The errors per second. */
  public String errorRate(String window) {
    return prefix + "error_rate" + window;
  }

  /** The events per second. */
  public String eventRate(String window) {
    return prefix + "event_rate" + window;
  }

  /** The share of events that are errors. */
  public String errorRatio(String window) {
    return prefix + "error_ratio_rate" + window;
  }

  /** The share of the error budget that is left. */
  public String budgetLeft(String window) {
    return prefix + "error_budget_left" + window;
  }

  /** Selects the series with a name that are those of the objective. */
  public String selector(String name) {
    return name + "{" + LABEL + "=\"" + slo + "\"}";
  }
}

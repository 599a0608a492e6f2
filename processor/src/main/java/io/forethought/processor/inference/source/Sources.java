package io.forethought.processor.inference.source;

import io.forethought.processor.inference.Inferred;
import io.forethought.processor.model.Bound;
import io.forethought.processor.model.Label;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricSet;
import io.forethought.processor.model.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of inferred declarations. */
public final class Sources {

  private Sources() {}

  /** An interface for each set, and then an enum for each list of values. */
  public static List<SourceFile> of(Inferred inferred) {
    List<SourceFile> files = new ArrayList<>();
    Map<Bound.Constants, String> enums = new LinkedHashMap<>();
    for (MetricSet set : inferred.sets()) {
      files.add(InterfaceSource.of(set, inferred.guesses()));
      set.metrics().forEach(metric -> enums(metric, enums));
    }
    Map<String, SourceFile> byName = new LinkedHashMap<>();
    enums.forEach(
        (constants, label) ->
            byName.putIfAbsent(constants.type().nested(), EnumSource.of(constants, label)));
    files.addAll(byName.values());
    return List.copyOf(files);
  }

  private static void enums(Metric metric, Map<Bound.Constants, String> enums) {
    for (Label label : metric.labels()) {
      if (label.bound() instanceof Bound.Constants constants) {
        enums.putIfAbsent(constants, label.name().value());
      }
    }
    metric
        .states()
        .ifPresent(states -> enums.putIfAbsent(states.constants(), metric.name().value()));
  }
}

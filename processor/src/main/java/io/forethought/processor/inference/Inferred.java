package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.inference.scraped.LeftOut;
import io.forethought.processor.model.MetricSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Declarations that follow from a scrape.
 *
 * @param sets the metric sets
 * @param guesses what was guessed about each metric, as sentences, by the complete name
 * @param rules the recording rules for old names under which a metric cannot be exported
 * @param warnings what the compiler will report, although it accepts the declarations
 * @param leftOut the families that are not declared
 * @param ofTarget labels that are not declared, because all series have them with the same value
 */
public record Inferred(
    List<MetricSet> sets,
    Map<String, List<String>> guesses,
    List<FormerName> rules,
    List<Finding> warnings,
    List<LeftOut> leftOut,
    Map<String, String> ofTarget) {

  /** Copies the collections. */
  public Inferred {
    sets = List.copyOf(sets);
    guesses = Map.copyOf(guesses);
    rules = List.copyOf(rules);
    warnings = List.copyOf(warnings);
    leftOut = List.copyOf(leftOut);
    ofTarget = Collections.unmodifiableMap(new TreeMap<>(ofTarget));
  }
}

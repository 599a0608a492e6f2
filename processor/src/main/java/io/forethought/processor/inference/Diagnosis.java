package io.forethought.processor.inference;

import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.inference.scraped.LeftOut;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong with the metrics of a scrape.
 *
 * @param series how many series the scrape has
 * @param cases its metrics, the costliest first
 * @param leftOut the metrics that nobody would declare, which are not checked
 * @param ofTarget labels that all series have with the same value
 */
public record Diagnosis(
    long series, List<Case> cases, List<LeftOut> leftOut, Map<String, String> ofTarget) {

  /**
   * One metric.
   *
   * @param name its name
   * @param line its first line
   * @param series how many series it has
   * @param repeated how many of its samples repeat a series
   * @param labels its labels, the costliest first
   * @param promlint what promlint says
   * @param findings what the rules say
   */
  public record Case(
      String name,
      int line,
      long series,
      long repeated,
      List<LabelCost> labels,
      List<String> promlint,
      List<Finding> findings) {

    /** Copies the lists. */
    public Case {
      labels = List.copyOf(labels);
      promlint = List.copyOf(promlint);
      findings = List.copyOf(findings);
    }
  }

  /**
   * A label.
   *
   * @param name its name
   * @param values how many values it has
   * @param without how many series the metric would have without it
   */
  public record LabelCost(String name, int values, long without) {}

  /** Copies the lists. */
  public Diagnosis {
    cases = List.copyOf(cases);
    leftOut = List.copyOf(leftOut);
    ofTarget = Collections.unmodifiableMap(new TreeMap<>(ofTarget));
  }
}

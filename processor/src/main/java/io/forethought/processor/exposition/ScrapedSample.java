package io.forethought.processor.exposition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One line of a scrape with a value.
 *
 * @param name the name of the sample, such as {@code shop_orders_created_total}
 * @param labels its labels, in the order of the line
 * @param value its value
 * @param line the number of the line, from 1
 */
public record ScrapedSample(String name, Map<String, String> labels, double value, int line) {

  /** Copies the labels. */
  public ScrapedSample {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** The same without some labels. */
  public ScrapedSample without(Set<String> names) {
    Map<String, String> others = new LinkedHashMap<>(labels);
    others.keySet().removeAll(names);
    return new ScrapedSample(name, others, value, line);
  }
}

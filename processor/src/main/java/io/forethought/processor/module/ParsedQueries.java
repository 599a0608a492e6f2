package io.forethought.processor.module;

import io.forethought.processor.promql.Query;
import java.util.HashMap;
import java.util.Map;

/** Parses each text once, however many rules read it. */
final class ParsedQueries {

  private final Map<String, Query> queries = new HashMap<>();

  /** The query that a text contains, or what is wrong with it. */
  Query query(String text) {
    return queries.computeIfAbsent(text, Query::parse);
  }
}

package io.forethought.processor.promql.template;

import java.util.Set;

/** The functions that templates of alerts can call. */
public final class TemplateFunctions {

  /** Go's own functions. */
  private static final Set<String> OF_GO =
      Set.of(
          "and",
          "call",
          "eq",
          "ge",
          "gt",
          "html",
          "index",
          "js",
          "le",
          "len",
          "lt",
          "ne",
          "not",
          "or",
          "print",
          "printf",
          "println",
          "slice",
          "urlquery");

  /** Prometheus's; {@code now} and {@code toDuration} since 3.6. */
  private static final Set<String> OF_PROMETHEUS =
      Set.of(
          "args",
          "externalURL",
          "first",
          "graphLink",
          "humanize",
          "humanize1024",
          "humanizeDuration",
          "humanizePercentage",
          "humanizeTimestamp",
          "label",
          "match",
          "now",
          "parseDuration",
          "pathPrefix",
          "query",
          "reReplaceAll",
          "safeHtml",
          "sortByLabel",
          "stripDomain",
          "stripPort",
          "strvalue",
          "tableLink",
          "title",
          "toDuration",
          "toLower",
          "toTime",
          "toUpper",
          "urlQueryEscape",
          "value");

  private TemplateFunctions() {}

  /** Whether some version of Prometheus has a function. */
  static boolean has(String name) {
    return OF_GO.contains(name) || OF_PROMETHEUS.contains(name);
  }

  /** The functions of Prometheus. */
  public static Set<String> ofPrometheus() {
    return OF_PROMETHEUS;
  }
}

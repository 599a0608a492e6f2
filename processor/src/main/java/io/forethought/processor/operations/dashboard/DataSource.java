package io.forethought.processor.operations.dashboard;

/** What a dashboard tells about the data source of a query. */
public enum DataSource {
  /** It is Prometheus, or something that Grafana treats as such. */
  PROMETHEUS,

  /** It is another one, whose query language is not PromQL. */
  OTHER,

  /** The file does not tell; a query that is not PromQL can be for another data source. */
  UNKNOWN
}

package io.forethought.benchmarks.runtime.report;

import java.nio.file.Path;

/** What a page is about. */
public enum Subject {
  /** Metrics by themselves. */
  LIBRARY(
      "performance.md",
      """
      # What recording and scraping cost

      Each library does the same work in the same run, called as its own guide tells, and also with its data points or attributes kept in an array by the ordinals of the labels, which is the best that it can do. Labels and values are drawn before and change with each call, so that no compiler can foresee them. Trust the ratios, not the nanoseconds.

      - A figure is the time of a call on one thread, also where two call at once; ± is half of the interval that holds it with a probability of 99.9 %.
      - *Bytes* are what a call allocates, as the virtual machine counts them.
      - A scrape is written in the text format 0.0.4 to a stream that drops it, compressed with the standard level. Where nothing else is said, nothing changes between scrapes.
      - What a series *keeps* is what lives on the heap after a garbage collection, divided by the number of series, when four threads have written to each. Text in it is told beside.
      - *client_java* is as it is by default: exemplars on, histograms classic and native.
      - A goal against several counts against the best of them.

      Why goals were missed stands on [a page of its own](performance-limits.md).
      """),

  /** The metrics of HTTP requests. */
  REQUESTS(
      "performance-http.md",
      """
      # What filters cost a request

      Containers lead each request through a chain of filters. Here a chain leads to a program that names the route that matched, as Spring MVC does, and answers with 200, a type with a charset and a page of 344 bytes. No network takes part. Requests and responses are those of a container that uses them again, and the same for all. Twenty routes and four methods are drawn before and change with each request, so that no compiler can foresee them. Trust the ratios, not the nanoseconds. A request that goes over a network takes much longer than all of this.

      - A figure is the time of a request on one thread, also where two call at once; ± is half of the interval that holds it with a probability of 99.9 %. What filters *add* is the difference to the chain without any.
      - *Bytes* are what a request allocates, as the virtual machine counts them.
      - *By hand* is the least that one needs to time requests and count bodies: two wrappers, a stream, and sums without labels. It tells nothing apart.
      - *Forethought* is both filters of `@InstrumentHttp` with all 16 metrics and two ignored paths. *Like Micrometer* it has only `http_request_duration_seconds` and `http_requests_in_flight`, *like OpenTelemetry* the names of that, of which one metric is on by default and others if one asks for them.
      - *Micrometer* is `ServerHttpObservationFilter` of Spring with the handler that Spring Boot gives it: a timer without buckets, and one of the requests that are not answered yet. Jakarta Servlet has no other filter of Micrometer's: what it has for Jetty and Tomcat is no filter.
      - *OpenTelemetry* is the filter of its library for Spring MVC 6, the only one for Jakarta Servlet outside of its agent, with the SDK for metrics and without traces. It is told the route as its agent tells it, which costs less than how the library finds it in a program. Sizes it takes from the lengths that are declared, so of these responses it has none.
      - A goal against several counts against the best of them.

      Why goals were missed stands on [a page of its own](performance-limits.md).
      """),

  /** The metrics of databases. */
  QUERIES(
      "performance-databases.md",
      """
      # What recording queries costs

      A query is prepared, gets its parameter, is executed, yields a row, and all is closed. It goes to a driver that comes back at once, so that nothing but the recording takes time, and to H2 in memory, the cheapest real one. A query that goes over a network takes much longer than all of this. Four tables and 1,000 rows are drawn before and change with each query, so that no compiler can foresee them. Trust the ratios, not the nanoseconds.

      - A figure is the time of a query on one thread, also where two ask at once, each on a connection of its own; ± is half of the interval that holds it with a probability of 99.9 %. What is *added* is the difference to the driver alone.
      - *Bytes* are what a query allocates, as the virtual machine counts them.
      - The connection is kept. Where its *connection* is measured too, it is taken from the data source for each query and closed.
      - *Forethought* is `MeteredDataSource.wrap` with all metrics.
      - *Micrometer* is the `DataSourceObservationListener` of datasource-micrometer, with the handler that Spring Boot gives it: timers without buckets of connections, queries and result sets, and of those that are under way. With *queries only* it leaves the others out, and what is under way. Micrometer itself has no meters of queries.
      - *OpenTelemetry* is `JdbcTelemetry`, its library for JDBC, with the SDK for metrics and without traces. It has one metric, a histogram of queries, and that only if one opts in to the stable names of databases, as is done here.
      - A goal against several counts against the best of them.

      Why goals were missed stands on [a page of its own](performance-limits.md).
      """),

  /** The metrics of caches. */
  CACHES(
      "performance-caches.md",
      """
      # What counting the gets of a cache costs

      A key is looked up in a cache of Caffeine with 1,000 entries, by Caffeine's own interface and by that of JCache, which Caffeine has too and which gives out references here, not copies. 1,024 keys are drawn before and change with each get, so that no compiler can foresee them. Caches in other processes take much longer than all of this. Trust the ratios, not the nanoseconds.

      - A figure is the time of a get on one thread, also where two look up at once; ± is half of the interval that holds it with a probability of 99.9 %.
      - *Bytes* are what a get allocates, as the virtual machine counts them.
      - *Forethought* is `MeteredStats` for Caffeine, which counts gets, hits and misses and has no durations. For JCache it is `MeteredCaching`, which looks at the clock twice in each get, whether it hits or misses, and has a histogram of the time.
      - *Micrometer* for Caffeine is `CaffeineStatsCounter`, which is *told* of each get, and `CaffeineCacheMetrics`, which *reads* what Caffeine has counted when somebody scrapes. For JCache it is `JCacheMetrics`, which reads what the cache tells JMX: hits and misses, and no durations. To take the average of them, the cache looks at the clock twice if a get hits, and not at all if it misses.
      - *OpenTelemetry* has no library for caches in the program, neither for Caffeine nor for JCache.

      Why goals were missed stands on [a page of its own](performance-limits.md).
      """);

  private final String file;
  private final String reading;

  Subject(String file, String reading) {
    this.file = file;
    this.reading = reading;
  }

  /** Where the page is. */
  public Path page() {
    return Path.of("docs", "internals", file);
  }

  /** How to read it. */
  String reading() {
    return reading;
  }
}

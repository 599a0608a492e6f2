package io.forethought.benchmarks.runtime.report;

import java.nio.file.Path;

/** What a page is about. */
public enum Subject {
  /** Metrics by themselves. */
  LIBRARY(
      "performance.md",
      """
      # What recording and scraping cost

      - **Recording a counter, gauge or histogram allocates nothing.**
      - With labels at each call, a counter increment takes 0.8 times as long as a `LongAdder` that the program keeps for each series. It is 3 to 6 times as fast as with client_java, and 7 to 16 times as fast as with Micrometer.
      - Threads do not slow each other down. On two threads, a histogram observation is 4 to 11 times as fast as with client_java, and 4 to 5 times as fast as with bound instruments of OpenTelemetry.
      - A scrape of counters is 25 to 50 times as fast as with client_java and Micrometer, and allocates a thousandth of the memory. A million series of one counter take 13 ms, where client_java takes 1.8 s.
      - A series uses less than half of the memory that it uses with client_java.
      - Registering metrics takes 0.8 to 0.9 times as long as with client_java. Others are faster in one point: on two threads, incrementing a gauge takes a fifth longer than with client_java.

      These are rounded from the tables below. [Why goals were missed](performance-limits.md) explains the rest.

      ## How it was measured

      Each library does the same work in the same run. It is called as its guide recommends, and also with its data points or attributes cached in an array indexed by the ordinals of the labels, which is the fastest way to use it. Labels and values are drawn in advance and change with each call, so that the compiler cannot predict them. Trust the ratios, not the nanoseconds.

      - A figure is the time of a call on one thread, also if two threads call at the same time. ± is half of the confidence interval of 99.9 %.
      - *Bytes* are the bytes that a call allocates, as the virtual machine counts them.
      - A scrape is written in the text format 0.0.4 to a stream that discards it; compressed scrapes use the default level. Unless stated otherwise, nothing changes between scrapes.
      - The *memory* of a series is what remains on the heap after a garbage collection, divided by the number of series, after four threads have written to each. The text in it is listed separately.
      - *client_java* has its default settings: exemplars on, classic and native histograms.
      - A goal that names several libraries is measured against the fastest.
      """),

  /** The metrics of HTTP requests. */
  REQUESTS(
      "performance-http.md",
      """
      # What filters cost a request

      - With all 16 metrics, the filters add about 0.2 µs and 176 bytes to a request: 0.1 µs and 64 bytes more than a hand-written filter, which records no labels.
      - This is a fifth to a sixth of the time that Micrometer's leanest form in Spring adds, a seventh of OpenTelemetry's, and about a fourteenth of the bytes of either.
      - One goal was missed: that the filters allocate no more than a hand-written filter.

      These are rounded from the tables below. [Where the time and the bytes are](performance-limits.md#a-request-176-b-64-b-more-than-necessary) explains the rest.

      ## How it was measured

      Containers pass each request through a chain of filters. Here the chain ends in a program that names the matched route, as Spring MVC does, and answers with status 200, a content type with a charset, and a page of 344 bytes. No network is involved. All libraries get the same requests and responses, those of a container that reuses them. Twenty routes and four methods are drawn in advance and change with each request, so that the compiler cannot predict them. Trust the ratios, not the nanoseconds. A request over a network takes much longer than all of this.

      - A figure is the time of a request on one thread, also if two threads call at the same time. ± is half of the confidence interval of 99.9 %. What filters *add* is the difference from the chain without filters.
      - *Bytes* are the bytes that a request allocates, as the virtual machine counts them.
      - *A hand-written filter* is the minimum to time requests and count bodies: two wrappers, a stream, and sums without labels.
      - *Forethought* is both filters of `@InstrumentHttp` with all 16 metrics and two ignored paths. *Like Micrometer* has only `http_request_duration_seconds` and `http_requests_in_flight`. *Like OpenTelemetry* has OpenTelemetry's names, of which one metric is on by default and others are optional.
      - *Micrometer* is Spring's `ServerHttpObservationFilter` with the handler that Spring Boot configures: a timer without buckets, and one for requests in flight. Micrometer has no other filter for Jakarta Servlet: its support for Jetty and Tomcat does not use filters.
      - *OpenTelemetry* is the filter of its library for Spring MVC 6, the only one for Jakarta Servlet outside its agent, with the metrics SDK and without traces. It gets the route as from its agent, which costs less than how the library determines it in a program. It takes sizes from declared lengths, so it has none for these responses.
      - A goal that names several libraries is measured against the fastest.
      """),

  /** The metrics of databases. */
  QUERIES(
      "performance-databases.md",
      """
      # What recording queries costs

      - Recording a query adds about 0.1 µs and 221 to 245 bytes. If the query also opens its connection, it adds about 0.2 µs and 600 bytes.
      - For a query, OpenTelemetry takes 6 to 9 times as long and allocates 6 to 7 times as much. Micrometer's leanest form takes 15 to 20 times as long and allocates 22 to 26 times as much.
      - All goals were met. On two threads, the intervals of the times are wide; the bytes are reliable.

      These are rounded from the tables below. [Where the time and the bytes are](performance-limits.md#a-query-221-b) has more.

      ## How it was measured

      A query is prepared, gets its parameter, is executed and returns a row; then everything is closed. It runs on a driver that returns immediately, so that only the recording takes time, and on H2 in memory, the fastest real database. A query over a network takes much longer than all of this. Four tables and 1,000 rows are drawn in advance and change with each query, so that the compiler cannot predict them. Trust the ratios, not the nanoseconds.

      - A figure is the time of a query on one thread, also if two threads query at the same time, each on its own connection. ± is half of the confidence interval of 99.9 %. What is *added* is the difference from the driver alone.
      - *Bytes* are the bytes that a query allocates, as the virtual machine counts them.
      - The connection stays open. Where its *connection* is measured, too, each query gets it from the data source and closes it.
      - *Forethought* is `MeteredDataSource.wrap` with all metrics.
      - *Micrometer* is the `DataSourceObservationListener` of datasource-micrometer, with the handler that Spring Boot configures: timers without buckets for connections, queries and result sets, and for those in progress. *Queries only* records neither connections and result sets nor what is in progress. Micrometer itself has no meters for queries.
      - *OpenTelemetry* is `JdbcTelemetry`, its JDBC library, with the metrics SDK and without traces. It has one metric, a histogram of queries, and only after opting in to the stable database names, as is done here.
      - A goal that names several libraries is measured against the fastest.
      """),

  /** The metrics of caches. */
  CACHES(
      "performance-caches.md",
      """
      # What counting the gets of a cache costs

      - Recording a get allocates nothing.
      - A get from Caffeine costs the same as with Caffeine's own statistics, because the metrics read these.
      - A get from JCache costs 70 to 100 ns more, because both hits and misses are timed. Micrometer has no durations, and adds almost nothing to a miss.
      - Apart from misses of JCache, which read the clock, the differences from Micrometer are at most 9 %. Most goals of time were missed by that.

      These are rounded from the tables below. [Where the time is](performance-limits.md#a-get-from-a-cache) explains the rest.

      ## How it was measured

      A key is looked up in a Caffeine cache with 1,000 entries, through Caffeine's own interface and through JCache, which Caffeine also implements and which here returns references, not copies. 1,024 keys are drawn in advance and change with each get, so that the compiler cannot predict them. Caches in other processes take much longer than all of this. Trust the ratios, not the nanoseconds.

      - A figure is the time of a get on one thread, also if two threads look up at the same time. ± is half of the confidence interval of 99.9 %.
      - *Bytes* are the bytes that a get allocates, as the virtual machine counts them.
      - *Forethought* is `MeteredStats` for Caffeine, which counts gets, hits and misses and has no durations. For JCache it is `MeteredCaching`, which reads the clock twice in each get, hit or miss, and has a histogram of the time.
      - *Micrometer* for Caffeine is `CaffeineStatsCounter`, which is *notified* of each get, and `CaffeineCacheMetrics`, which *reads* Caffeine's statistics during scrapes. For JCache it is `JCacheMetrics`, which reads what the cache reports to JMX: hits and misses, without durations. For its average duration, the cache reads the clock twice for a hit, and not at all for a miss.
      - *OpenTelemetry* has no library for in-process caches, neither for Caffeine nor for JCache.
      """),

  /** Calls of methods. */
  METHODS(
      "performance-methods.md",
      """
      # What recording the calls of a method costs

      - A call that a generated class records reads the clock twice, records, and allocates nothing.
      - It takes between 1.30 and 1.40 times as long as two readings of the clock. The goal of 1.3 is missed by at most 8 %; two readings vary by up to 14 % between runs.
      - A proxy of the JDK takes at least 1.07 times as long, and all other ways to record a call take longer.

      ## How it was measured

      A method adds a number, which takes less than a nanosecond, so that only the recording takes time. Each call records its duration with one label, an enum with three values that are drawn in advance and change with each call, and with the outcome. Trust the ratios, not the nanoseconds.

      - A figure is the time of a call on one thread, also if two threads call at the same time, each on its own object. ± is half of the confidence interval of 99.9 %.
      - *Bytes* are the bytes that a call allocates, as the virtual machine counts them.
      - *Forethought* is the generated class for an interface with `@Instrumented`, and the generated subclass for a class.
      - *A proxy of the JDK* calls the method by reflection, and records into the metric set that Forethought generated.
      - *Micrometer's timers* are found by the label in an `EnumMap`. They have neither buckets nor an outcome.
      - *Micrometer's aspect* is `TimedAspect` in a proxy of a class as Spring creates it. It records the class, the method and the exception as tags, but not the parameter.
      - A goal that names several libraries is measured against the fastest.
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

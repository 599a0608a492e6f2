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
      """);

  private final String file;
  private final String reading;

  Subject(String file, String reading) {
    this.file = file;
    this.reading = reading;
  }

  /** Where the page is. */
  public Path page() {
    return Path.of("docs", file);
  }

  /** How to read it. */
  String reading() {
    return reading;
  }
}

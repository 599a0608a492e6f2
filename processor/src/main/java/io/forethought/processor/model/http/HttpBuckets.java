package io.forethought.processor.model.http;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The buckets of the profiles. */
final class HttpBuckets {

  /** Those of django-prometheus, in seconds. */
  static final List<Double> LATENCY =
      List.of(
          0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 25.0, 50.0,
          75.0);

  /** Those that OpenTelemetry advises for {@code http.server.request.duration}. */
  static final List<Double> OTEL_LATENCY =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

  /** Nothing, then decades from 100 bytes to a gigabyte. */
  static final List<Double> SIZE = List.of(0.0, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9);

  private static final int LARGEST_POWER = 29;

  /** Those of django-prometheus: nothing, then powers of two, in bytes. */
  static final List<Double> POWERS_OF_TWO =
      DoubleStream.concat(
              DoubleStream.of(0),
              IntStream.rangeClosed(0, LARGEST_POWER).mapToDouble(power -> 1L << power))
          .boxed()
          .toList();

  private HttpBuckets() {}
}

package io.forethought.benchmarks.runtime.requests;

import io.forethought.servlet.HttpInstrumentation;
import jakarta.servlet.Filter;
import java.util.List;

/**
 * What is compared.
 *
 * @param filters the filters, the outermost first
 * @param listener what it wants to be told by the framework
 */
record Filters(List<Filter> filters, RouteListener listener) {

  Filters {
    filters = List.copyOf(filters);
  }

  static Filters of(HttpInstrumentation.Builder builder) {
    HttpInstrumentation instrumentation = builder.build();
    return of(instrumentation.outerFilter(), instrumentation.innerFilter());
  }

  static Filters of(Filter... filters) {
    return new Filters(List.of(filters), RouteListener.NONE);
  }
}

package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;

/** Filters and what they lead to, as a container keeps them and uses them again. */
final class ContainerChain implements FilterChain {

  private final Filter[] filters;
  private final Program program;
  private int next;

  ContainerChain(List<Filter> filters, Program program) {
    this.filters = filters.toArray(Filter[]::new);
    this.program = program;
  }

  /** Another request begins. */
  void begin() {
    next = 0;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    if (next < filters.length) {
      Filter filter = filters[next];
      next++;
      filter.doFilter(request, response, this);
    } else {
      program.service(request, response);
    }
  }
}

package io.forethought.servlet.filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** The filter behind all others: sees where the program itself begins, and what it throws. */
public final class InnerFilter implements Filter {

  /** Needs nothing but the outer filter before it. */
  public InnerFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request.getAttribute(ObservedResponse.ATTRIBUTE) instanceof ObservedResponse observed)) {
      chain.doFilter(request, response);
      return;
    }
    observed.enterInner();
    try {
      chain.doFilter(request, response);
    } catch (Throwable failure) {
      observed.failed(failure, true);
      throw failure;
    }
  }
}

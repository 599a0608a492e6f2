package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The filter after all others. Records when the program itself starts to handle a request, and the
 * exceptions it throws.
 */
public final class InnerFilter implements Filter {

  private final HttpRecorder recorder;

  /**
   * Creates the filter.
   *
   * @param recorder receives requests that the outer filter did not see
   */
  InnerFilter(HttpRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    @Nullable Object mark = request.getAttribute(ObservedResponse.ATTRIBUTE);
    if (!(request instanceof HttpServletRequest seen)) {
      chain.doFilter(request, response);
    } else if (mark instanceof ObservedResponse observed) {
      observe(observed, seen, response, chain);
    } else {
      if (mark == null) {
        recorder.missed(seen);
      }
      chain.doFilter(request, response);
    }
  }

  private static void observe(
      ObservedResponse observed,
      HttpServletRequest request,
      ServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    observed.enterInner();
    try {
      chain.doFilter(request, response);
    } catch (Throwable failure) {
      observed.failed(failure, true);
      throw failure;
    } finally {
      observed.leaveInner(request);
    }
  }
}

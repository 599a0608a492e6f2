package io.forethought.servlet.filter;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
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

  private final Recording recording;
  private final IgnoredPaths ignored;

  /**
   * Creates the filter.
   *
   * @param recording what to record requests to that the outer filter did not see
   * @param ignored paths whose requests are ignored
   */
  InnerFilter(Recording recording, IgnoredPaths ignored) {
    this.recording = recording;
    this.ignored = ignored;
  }

  /** Registers the metrics, unless another filter of this recording has done so. */
  @Override
  public void init(FilterConfig config) {
    recording.begin();
  }

  /** Removes the metrics, unless other filters of this recording are left. */
  @Override
  public void destroy() {
    recording.end();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest seen)) {
      chain.doFilter(request, response);
      return;
    }
    @Nullable ObservedResponse observed = ObservedRequest.observation(request);
    if (observed != null) {
      observe(observed, seen, response, chain);
    } else {
      if (isMissed(seen)) {
        recording.recorder().missed(seen);
      }
      chain.doFilter(request, response);
    }
  }

  /** Filters in between may have changed the path, so the container's own is compared. */
  private boolean isMissed(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        && Waiting.innermost(request) instanceof HttpServletRequest own
        && !ignored.contain(own);
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
      observed.leaveInner(request, response);
    }
  }
}

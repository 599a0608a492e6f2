package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filter before all others. Records each request as it arrives, and its response as the client
 * receives it. It never fails a request.
 */
public final class OuterFilter implements Filter {

  /** The value of the request attribute for ignored requests. */
  private static final String UNWANTED = "unwanted";

  private final HttpRecorder recorder;
  private final IgnoredPaths ignored;
  private final InnerFilter inner;
  private final @Nullable String ignoredServlet;

  /** Creates a filter that ignores only these paths. */
  OuterFilter(HttpRecorder recorder, List<String> ignored) {
    this(recorder, ignored, null);
  }

  /**
   * Creates the filter.
   *
   * @param recorder receives the requests
   * @param ignored paths whose requests are ignored, as in a servlet mapping
   * @param ignoredServlet the class of a servlet whose requests are ignored, too; {@code null} for
   *     none
   * @throws IllegalArgumentException if one of the paths is not a valid path pattern
   */
  public OuterFilter(HttpRecorder recorder, List<String> ignored, @Nullable String ignoredServlet) {
    this.recorder = new GuardedRecorder(recorder);
    this.ignored = new IgnoredPaths(ignored);
    this.inner = new InnerFilter(this.recorder);
    this.ignoredServlet = ignoredServlet;
  }

  /** Finds the paths of the servlet whose requests are ignored. */
  @Override
  public void init(FilterConfig config) {
    if (ignoredServlet != null) {
      ignored.add(config.getServletContext(), ignoredServlet);
    }
  }

  /** Returns the filter to register after all others. */
  public InnerFilter inner() {
    return inner;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest httpRequest
        && response instanceof HttpServletResponse httpResponse
        && request.getAttribute(ObservedResponse.ATTRIBUTE) == null) {
      if (ignored.contain(httpRequest)) {
        request.setAttribute(ObservedResponse.ATTRIBUTE, UNWANTED);
        chain.doFilter(request, response);
      } else {
        observe(httpRequest, httpResponse, chain);
      }
    } else {
      // Not HTTP, or the same request again: forwarded, included or dispatched.
      chain.doFilter(request, response);
    }
  }

  private void observe(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ObservedResponse observed = new ObservedResponse(recorder, request, response);
    request.setAttribute(ObservedResponse.ATTRIBUTE, observed);
    observed.start();
    try {
      chain.doFilter(new ObservedRequest(request, observed), observed);
    } catch (Throwable failure) {
      observed.failed(failure, false);
      throw failure;
    } finally {
      if (!observed.isAsynchronous()) {
        observed.finish();
      }
    }
  }
}

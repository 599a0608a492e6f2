package io.forethought.servlet.filter;

import io.forethought.servlet.http.HttpRecorder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
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

  private final Recording recording;
  private final IgnoredPaths ignored;
  private final Waiting waiting = new Waiting();
  private final RequestEnd requestEnd = new RequestEnd(waiting);
  private final InnerFilter inner;
  private final @Nullable String ignoredServlet;

  /** Creates a filter that ignores only these paths. */
  OuterFilter(HttpRecorder recorder, List<String> ignored) {
    this(Recording.to(recorder), ignored, null);
  }

  /**
   * Creates the filter.
   *
   * @param recording what to record to
   * @param ignored paths whose requests are ignored, as in a servlet mapping
   * @param ignoredServlet the class of a servlet whose requests are ignored, too; {@code null} for
   *     none
   * @throws IllegalArgumentException if one of the paths is not a valid path pattern
   */
  public OuterFilter(Recording recording, List<String> ignored, @Nullable String ignoredServlet) {
    this.recording = recording;
    this.ignored = new IgnoredPaths(ignored);
    this.inner = new InnerFilter(recording, this.ignored);
    this.ignoredServlet = ignoredServlet;
  }

  /** Registers the metrics, and finds the paths of the servlet whose requests are ignored. */
  @Override
  public void init(FilterConfig config) {
    recording.begin();
    if (ignoredServlet != null) {
      ignored.add(config.getServletContext(), ignoredServlet);
    }
  }

  /** Removes the metrics, unless other filters of this recording are left. */
  @Override
  public void destroy() {
    recording.end();
  }

  /** Returns the filter to register after all others. */
  public InnerFilter inner() {
    return inner;
  }

  /** Returns the listener to register for error pages of the application. */
  public RequestEnd requestEnd() {
    return requestEnd;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest httpRequest)
        || !(response instanceof HttpServletResponse httpResponse)) {
      chain.doFilter(request, response);
      return;
    }
    DispatcherType type = request.getDispatcherType();
    if (type == DispatcherType.REQUEST) {
      arrive(httpRequest, httpResponse, chain);
    } else if (type == DispatcherType.ASYNC || type == DispatcherType.ERROR) {
      comeBack(httpRequest, httpResponse, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void arrive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ObservedRequest.observation(request) != null || ignored.contain(request)) {
      chain.doFilter(request, response);
    } else {
      ObservedResponse observed =
          new ObservedResponse(recording.recorder(), waiting, request, response);
      observed.start();
      pass(new ObservedRequest(request, observed), observed, observed, chain);
    }
  }

  /** Handles a request that was dispatched, possibly as the container's own object. */
  private void comeBack(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    @Nullable ObservedResponse known = ObservedRequest.observation(request);
    @Nullable ObservedResponse observed = known == null ? waiting.get(request) : known;
    if (observed == null) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      observed.matched();
    }
    HttpServletResponse counted =
        MeteredResponse.isIn(response)
            ? response
            : observed.getResponse() == response
                ? observed
                : new MeteredResponse(response, observed);
    pass(
        known == null ? new ObservedRequest(request, observed) : request, counted, observed, chain);
  }

  private void pass(
      HttpServletRequest request,
      HttpServletResponse response,
      ObservedResponse observed,
      FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (Throwable failure) {
      observed.failed(failure, false);
      throw failure;
    } finally {
      leave(request, observed);
    }
  }

  private void leave(HttpServletRequest request, ObservedResponse observed) {
    DispatcherType type = request.getDispatcherType();
    if (type == DispatcherType.ERROR
        || observed.isListening()
        || isStartedUnseen(request, observed)) {
      observed.endIfBroken();
      return;
    }
    if (type == DispatcherType.REQUEST
        && observed.expectsErrorPage()
        && requestEnd.await(request, observed)) {
      observed.leaveToContainer();
    } else {
      observed.ending();
      observed.finish();
    }
  }

  /**
   * Returns whether the program has started an asynchronous request on the container's own request,
   * and if so, finishes when that ends.
   */
  private static boolean isStartedUnseen(HttpServletRequest request, ObservedResponse observed) {
    if (request.isAsyncStarted()) {
      try {
        observed.listenTo(request.getAsyncContext());
        return true;
      } catch (IllegalStateException ended) {
        return false;
      }
    }
    boolean dispatched =
        request.getDispatcherType() == DispatcherType.REQUEST
            && request.getAttribute(AsyncContext.ASYNC_REQUEST_URI) != null;
    if (dispatched) {
      observed.keep();
    }
    return dispatched;
  }
}

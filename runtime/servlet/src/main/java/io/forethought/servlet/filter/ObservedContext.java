package io.forethought.servlet.filter;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A container's asynchronous context, whose request and response are counted if they are the
 * container's own. Everything else is the container's.
 */
final class ObservedContext implements AsyncContext {

  private final AsyncContext context;
  private final ObservedResponse observed;
  private ObservedRequest request;
  private MeteredResponse response;

  /**
   * Creates the context.
   *
   * @param context the container's
   * @param request the request that is counted already
   * @param response the response that is counted already
   */
  ObservedContext(AsyncContext context, ObservedRequest request, ObservedResponse response) {
    this.context = context;
    this.request = request;
    this.response = response;
    this.observed = response;
  }

  /** Returns whether this is the counted form of a context. */
  boolean isOf(AsyncContext other) {
    return context == other;
  }

  /** Returns the counted form of a context of the same request. */
  ObservedContext around(AsyncContext other) {
    return context == other ? this : new ObservedContext(other, request, observed);
  }

  @Override
  public ServletRequest getRequest() {
    ServletRequest inner = context.getRequest();
    if (!(inner instanceof HttpServletRequest http) || ObservedRequest.observation(inner) != null) {
      return inner;
    }
    if (request.getRequest() != inner) {
      request = new ObservedRequest(http, observed);
    }
    return request;
  }

  @Override
  public ServletResponse getResponse() {
    ServletResponse inner = context.getResponse();
    if (!(inner instanceof HttpServletResponse http) || MeteredResponse.isIn(inner)) {
      return inner;
    }
    if (response.getResponse() != inner) {
      response = new MeteredResponse(http, observed);
    }
    return response;
  }

  @Override
  public boolean hasOriginalRequestAndResponse() {
    return context.hasOriginalRequestAndResponse() || (Undertow.isOwn(context) && isOnlyOurs());
  }

  /**
   * Undertow passes our wrappers, and would otherwise pass its own request and response. Other
   * containers do not, and can refuse these questions after a dispatch.
   */
  private boolean isOnlyOurs() {
    return context.getRequest() instanceof ObservedRequest ours
        && !(ours.getRequest() instanceof ServletRequestWrapper)
        && context.getResponse() instanceof MeteredResponse counted
        && !(counted.getResponse() instanceof ServletResponseWrapper);
  }

  @Override
  public void dispatch() {
    context.dispatch();
  }

  @Override
  public void dispatch(String path) {
    context.dispatch(path);
  }

  @Override
  public void dispatch(ServletContext application, String path) {
    context.dispatch(application, path);
  }

  @Override
  public void complete() {
    observed.ending();
    context.complete();
  }

  @Override
  public void start(Runnable task) {
    context.start(task);
  }

  @Override
  public void addListener(@Nullable AsyncListener listener) {
    context.addListener(listener == null ? null : new CountedListener(listener, this));
  }

  @Override
  public void addListener(
      @Nullable AsyncListener listener, ServletRequest request, ServletResponse response) {
    context.addListener(
        listener == null ? null : new CountedListener(listener, this), request, response);
  }

  @Override
  public <T extends AsyncListener> T createListener(Class<T> type) throws ServletException {
    return context.createListener(type);
  }

  @Override
  public void setTimeout(long millis) {
    context.setTimeout(millis);
  }

  @Override
  public long getTimeout() {
    return context.getTimeout();
  }
}

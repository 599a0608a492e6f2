package io.forethought.servlet.filter;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that changes nothing. It reports when it becomes asynchronous, and counts the bytes
 * read from its body if their length is not declared.
 */
final class ObservedRequest extends HttpServletRequestWrapper {

  /** An attribute of this object only: neither the container nor its listeners see it. */
  private static final String ATTRIBUTE = "io.forethought.servlet.observed";

  private final ObservedResponse observed;
  private @Nullable CountingInput stream;
  private @Nullable CountingReader reader;
  private @Nullable ObservedContext context;

  ObservedRequest(HttpServletRequest request, ObservedResponse observed) {
    super(request);
    this.observed = observed;
  }

  /** Returns the observation of a request, however it is wrapped; {@code null} if there is none. */
  static @Nullable ObservedResponse observation(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof ObservedResponse found ? found : null;
  }

  @Override
  public @Nullable Object getAttribute(@Nullable String name) {
    return ATTRIBUTE.equals(name) ? observed : super.getAttribute(name);
  }

  // The container starts what the program has started: with its own request and response, if these
  // are what the program would see without the filters.

  @Override
  public AsyncContext startAsync() {
    return started(super.startAsync());
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    return started(super.startAsync(unwrapped(request), unwrapped(response)));
  }

  private static ServletRequest unwrapped(ServletRequest request) {
    return request instanceof ObservedRequest ours ? ours.getRequest() : request;
  }

  private static ServletResponse unwrapped(ServletResponse response) {
    return response instanceof MeteredResponse ours ? ours.getResponse() : response;
  }

  private AsyncContext started(AsyncContext inner) {
    observed.listenTo(inner);
    return counting(inner);
  }

  @Override
  public AsyncContext getAsyncContext() {
    return counting(super.getAsyncContext());
  }

  private AsyncContext counting(AsyncContext inner) {
    ObservedContext open = context;
    if (open == null || !open.isOf(inner)) {
      open = new ObservedContext(inner, this, observed);
      context = open;
    }
    return open;
  }

  /** Returns whether only what is read shows how long the body is. */
  private boolean countsBody() {
    return RequestLength.declared(observed.request) < 0;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    ServletInputStream inner = super.getInputStream();
    if (!countsBody()) {
      return inner;
    }
    CountingInput open = stream;
    if (open == null || !open.isOf(inner)) {
      open = new CountingInput(inner, observed);
      stream = open;
    }
    return open;
  }

  @Override
  public BufferedReader getReader() throws IOException {
    BufferedReader inner = super.getReader();
    // Undertow's reader reads from our stream.
    if (!countsBody() || Undertow.isOwn(Waiting.innermost(this))) {
      return inner;
    }
    CountingReader open = reader;
    if (open == null || !open.isOf(inner)) {
      open = new CountingReader(inner, getCharacterEncoding(), observed);
      reader = open;
    }
    return open;
  }

  // A container parses forms and parts itself, so the bytes are not read from our stream.

  @Override
  public @Nullable String getParameter(@Nullable String name) {
    @Nullable String value = super.getParameter(name);
    observed.formWasRead();
    return value;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> parameters = super.getParameterMap();
    observed.formWasRead();
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    Enumeration<String> names = super.getParameterNames();
    observed.formWasRead();
    return names;
  }

  @Override
  public String @Nullable [] getParameterValues(@Nullable String name) {
    String @Nullable [] values = super.getParameterValues(name);
    observed.formWasRead();
    return values;
  }

  @Override
  public Collection<Part> getParts() throws IOException, ServletException {
    Collection<Part> parts = super.getParts();
    if (countsBody()) {
      observed.partsWereRead(parts);
    }
    return parts;
  }

  @Override
  public @Nullable Part getPart(@Nullable String name) throws IOException, ServletException {
    @Nullable Part part = super.getPart(name);
    if (countsBody()) {
      observed.partsWereRead(super.getParts());
    }
    return part;
  }
}

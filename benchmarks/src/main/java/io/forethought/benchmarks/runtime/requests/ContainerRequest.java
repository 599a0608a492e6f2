package io.forethought.benchmarks.runtime.requests;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request of a container that uses it again for the next one, as they do. Has only what filters
 * ask for; all else fails.
 */
@SuppressWarnings("NullAway.Init") // There is no call before the first.
final class ContainerRequest extends HttpServletRequestWrapper {

  /** Names and values, as a browser sends them. */
  private static final String[] HEADERS = {
    "Host", "shop.example",
    "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language", "en-US,en;q=0.5",
    "Accept-Encoding", "gzip, deflate, br",
    "Connection", "keep-alive"
  };

  private final Map<String, Object> attributes = new HashMap<>();
  private Call call;

  ContainerRequest() {
    super(Refusal.of(HttpServletRequest.class));
  }

  /** Another request begins. */
  void begin(Call next) {
    attributes.clear();
    call = next;
  }

  Call call() {
    return call;
  }

  @Override
  public String getMethod() {
    return call.method();
  }

  @Override
  public String getRequestURI() {
    return call.path();
  }

  @Override
  public String getServletPath() {
    return call.path();
  }

  @Override
  public @Nullable String getPathInfo() {
    return null;
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public long getContentLengthLong() {
    return call.length();
  }

  @Override
  public @Nullable String getHeader(String name) {
    for (int i = 0; i < HEADERS.length; i += 2) {
      if (HEADERS[i].equalsIgnoreCase(name)) {
        return HEADERS[i + 1];
      }
    }
    return name.equalsIgnoreCase("Content-Length") ? call.lengthHeader() : null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    @Nullable String value = getHeader(name);
    return Collections.enumeration(value == null ? List.of() : List.of(value));
  }

  @Override
  public boolean isSecure() {
    return false;
  }

  @Override
  public String getScheme() {
    return "http";
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  @Override
  public String getServerName() {
    return "shop.example";
  }

  @Override
  public int getServerPort() {
    return 80;
  }

  @Override
  public String getRemoteAddr() {
    return "192.0.2.17";
  }

  @Override
  public int getRemotePort() {
    return 50_000;
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  @Override
  public void removeAttribute(String name) {
    attributes.remove(name);
  }
}

package io.forethought.servlet;

import io.forethought.servlet.access.Caller;
import io.forethought.servlet.endpoint.Exchange;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to a servlet. */
record ServletExchange(HttpServletRequest request, HttpServletResponse response)
    implements Exchange {

  /** The attribute of requests whose address Tomcat has replaced by one from a header. */
  private static final String REPLACED_BY_TOMCAT = "org.apache.tomcat.request.forwarded";

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public @Nullable String query() {
    return request.getQueryString();
  }

  @Override
  public List<String> header(String name) {
    return Collections.list(request.getHeaders(name));
  }

  @Override
  public Caller caller() {
    HttpServletRequest arrived = arrived();
    return new Caller(
        arrived.getRemoteAddr(),
        host(arrived),
        Collections.list(arrived.getHeaders("X-Forwarded-For")),
        isForwarded(arrived),
        request.getHeader("Authorization"));
  }

  /**
   * Returns the request as the container made it. Filters of the application may have replaced its
   * address by one from a header that anyone can write, and removed the header.
   */
  private HttpServletRequest arrived() {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner instanceof HttpServletRequest arrived ? arrived : request;
  }

  /** HTTP/2 may replace the header by a part of its own, which containers return as the server. */
  private static @Nullable String host(HttpServletRequest arrived) {
    List<String> hosts = Collections.list(arrived.getHeaders("Host"));
    if (hosts.isEmpty()) {
      return arrived.getProtocol().startsWith("HTTP/1") ? null : arrived.getServerName();
    }
    return String.join(",", hosts);
  }

  private static boolean isForwarded(HttpServletRequest arrived) {
    @Nullable Enumeration<String> headers = arrived.getHeaderNames();
    return headers == null
        || Caller.showsProxy(Collections.list(headers))
        || arrived.getAttribute(REPLACED_BY_TOMCAT) != null;
  }

  @Override
  public void setHeader(String name, String value) {
    response.setHeader(name, value);
  }

  @Override
  public OutputStream open(int status, long length) throws IOException {
    response.setStatus(status);
    if (length >= 0) {
      response.setContentLengthLong(length);
    }
    return response.getOutputStream();
  }
}

package io.forethought.servlet;

import io.forethought.servlet.endpoint.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to a servlet. */
record ServletExchange(HttpServletRequest request, HttpServletResponse response)
    implements Exchange {

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
  public @Nullable String peer() {
    return request.getRemoteAddr();
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

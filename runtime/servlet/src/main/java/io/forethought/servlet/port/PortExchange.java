package io.forethought.servlet.port;

import com.sun.net.httpserver.HttpExchange;
import io.forethought.servlet.access.Caller;
import io.forethought.servlet.endpoint.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request to a separate port. */
record PortExchange(HttpExchange exchange) implements Exchange {

  /** The values with which the JDK's server denotes a chunked body and an empty body. */
  private static final long CHUNKED = 0;

  private static final long NONE = -1;

  @Override
  public String method() {
    return exchange.getRequestMethod();
  }

  @Override
  public @Nullable String query() {
    return exchange.getRequestURI().getRawQuery();
  }

  @Override
  public List<String> header(String name) {
    return exchange.getRequestHeaders().getOrDefault(name, List.of());
  }

  @Override
  public Caller caller() {
    List<String> hosts = header("Host");
    List<String> authorization = header("Authorization");
    return new Caller(
        exchange.getRemoteAddress().getAddress().getHostAddress(),
        hosts.isEmpty() ? null : String.join(",", hosts),
        header("X-Forwarded-For"),
        Caller.showsProxy(exchange.getRequestHeaders().keySet()),
        authorization.isEmpty() ? null : authorization.get(0));
  }

  @Override
  public void setHeader(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }

  @Override
  public OutputStream open(int status, long length) throws IOException {
    if (method().equals("HEAD")) {
      if (length >= 0) {
        setHeader("Content-Length", Long.toString(length));
      }
      exchange.sendResponseHeaders(status, NONE);
    } else {
      exchange.sendResponseHeaders(status, length < 0 ? CHUNKED : length == 0 ? NONE : length);
    }
    return exchange.getResponseBody();
  }
}

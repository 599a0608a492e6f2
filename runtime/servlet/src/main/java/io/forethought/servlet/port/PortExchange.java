package io.forethought.servlet.port;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.forethought.servlet.access.Caller;
import io.forethought.servlet.endpoint.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to a separate port, and its response in HTTP/1.1. */
final class PortExchange implements Exchange {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /** The reason phrases, for people who read the response. */
  private static final Map<Integer, String> REASONS =
      Map.of(
          200, "OK",
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          431, "Request Header Fields Too Large",
          500, "Internal Server Error",
          503, "Service Unavailable",
          505, "HTTP Version Not Supported");

  private final RequestHead request;
  private final InetAddress peer;
  private final OutputStream out;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private boolean reusable;

  /** Answers a request on a buffered stream to the client. */
  PortExchange(RequestHead request, InetAddress peer, OutputStream out) {
    this.request = request;
    this.peer = peer;
    this.out = out;
    this.reusable = request.isReusable();
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public @Nullable String query() {
    return request.query();
  }

  @Override
  public List<String> header(String name) {
    return request.header(name);
  }

  @Override
  public Caller caller() {
    List<String> authorization = header("Authorization");
    return new Caller(
        peer.getHostAddress(),
        request.host(),
        header("X-Forwarded-For"),
        Caller.showsProxy(request.headers().keySet()),
        authorization.isEmpty() ? null : authorization.get(0));
  }

  @Override
  public void setHeader(String name, String value) {
    headers.put(name, value);
  }

  /** Returns whether another request may follow on the connection. */
  boolean isReusable() {
    return reusable;
  }

  @Override
  public OutputStream open(int status, long length) throws IOException {
    boolean isHead = method().equals("HEAD");
    boolean chunked = length < 0 && request.isHttp11() && !isHead;
    if (length >= 0) {
      setHeader("Content-Length", Long.toString(length));
    } else if (chunked) {
      setHeader("Transfer-Encoding", "chunked");
    } else if (!isHead) {
      reusable = false;
    }
    if (!reusable) {
      setHeader("Connection", "close");
    }
    setHeader("Date", DATE.format(Instant.now()));
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(' ');
    head.append(REASONS.getOrDefault(status, "")).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
    return isHead ? new EmptyBody(out) : chunked ? new ChunkedBody(out) : new PlainBody(out);
  }
}

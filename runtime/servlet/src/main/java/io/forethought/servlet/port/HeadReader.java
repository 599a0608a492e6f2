package io.forethought.servlet.port;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the heads of requests in HTTP/1 (RFC 9112). */
final class HeadReader {

  /** A query of the maximum length, and headers. */
  private static final int MAX_BYTES = (1 << 16) + (1 << 14);

  private static final int MAX_HEADERS = 200;

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern TARGET = Pattern.compile("[!-~]+");
  private static final Pattern VALUE = Pattern.compile("[\\t -~\\u0080-\\u00ff]*");
  private static final Pattern VERSION = Pattern.compile("HTTP/1\\.[0-9]");
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i:https?)://([^/?#]*)([/?].*)?", Pattern.DOTALL);

  private final InputStream in;
  private int left;

  HeadReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a head whose first byte has been read.
   *
   * @throws BadRequestException if the request is invalid or too long
   * @throws IOException if the client has closed the connection
   */
  RequestHead read(int first) throws IOException, BadRequestException {
    left = MAX_BYTES;
    String[] line = requestLine(first).split(" ", -1);
    if (line.length != 3
        || !TOKEN.matcher(line[0]).matches()
        || !TARGET.matcher(line[1]).matches()) {
      throw new BadRequestException(400, "The request line is invalid.");
    }
    if (!VERSION.matcher(line[2]).matches()) {
      throw new BadRequestException(505, "Only HTTP/1.0 and HTTP/1.1 are supported.");
    }
    Map<String, List<String>> headers = headers();
    boolean isHttp11 = !line[2].equals("HTTP/1.0");
    List<String> hosts = headers.getOrDefault("host", List.of());
    if (hosts.size() > 1 || (isHttp11 && hosts.isEmpty())) {
      throw new BadRequestException(400, "The request must have one Host header.");
    }
    @Nullable String host = hosts.isEmpty() ? null : hosts.get(0);
    Matcher absolute = ABSOLUTE.matcher(line[1]);
    if (absolute.matches()) {
      @Nullable String path = absolute.group(2);
      String target = path == null ? "/" : path.startsWith("?") ? "/" + path : path;
      return new RequestHead(line[0], target, absolute.group(1), isHttp11, headers);
    }
    return new RequestHead(line[0], line[1], host, isHttp11, headers);
  }

  /** An empty line before the request line is ignored (RFC 9112, 2.2). */
  private String requestLine(int first) throws IOException, BadRequestException {
    String line = line(first);
    return line.isEmpty() ? line(in.read()) : line;
  }

  private Map<String, List<String>> headers() throws IOException, BadRequestException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    int count = 0;
    for (String line = line(in.read()); !line.isEmpty(); line = line(in.read())) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon);
      String value = line.substring(colon + 1).strip();
      if (!TOKEN.matcher(name).matches() || !VALUE.matcher(value).matches()) {
        throw new BadRequestException(400, "A header is invalid.");
      }
      if (++count > MAX_HEADERS) {
        throw new BadRequestException(431, "The request has more than 200 headers.");
      }
      headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(value);
    }
    return headers;
  }

  /** Reads a line, without its end. */
  private String line(int first) throws IOException, BadRequestException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    for (int next = first; next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The request ends too early");
      }
      if (--left < 0) {
        throw new BadRequestException(431, "The request line and the headers are too long.");
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** A request that cannot be answered. */
  static final class BadRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String explanation;

    BadRequestException(int status, String explanation) {
      super(explanation, null, false, false);
      this.status = status;
      this.explanation = explanation;
    }

    int status() {
      return status;
    }

    String explanation() {
      return explanation;
    }
  }
}

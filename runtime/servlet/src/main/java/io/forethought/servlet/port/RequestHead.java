package io.forethought.servlet.port;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request line and the headers of a request.
 *
 * @param method the method
 * @param target the path and the query as sent
 * @param host the host that the client named; {@code null} if it named none
 * @param isHttp11 whether the version is HTTP/1.1 or a later 1.x
 * @param headers the values of the headers by their names in lower case
 */
record RequestHead(
    String method,
    String target,
    @Nullable String host,
    boolean isHttp11,
    Map<String, List<String>> headers) {

  List<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /**
   * Returns the path, without parameters such as {@code ;jsessionid=…} and without a slash at the
   * end.
   */
  String path() {
    int end = target.indexOf('?');
    String path = (end < 0 ? target : target.substring(0, end)).replaceAll(";[^/]*", "");
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Returns whether the path has a slash at the end. */
  boolean isFolder() {
    int end = target.indexOf('?');
    return (end < 0 ? target : target.substring(0, end)).endsWith("/");
  }

  @Nullable String query() {
    int mark = target.indexOf('?');
    return mark < 0 ? null : target.substring(mark + 1);
  }

  /** Returns whether the client keeps the connection open, and no body follows that is not read. */
  boolean isReusable() {
    return isHttp11
        && !hasBody()
        && header("Connection").stream()
            .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains("close"));
  }

  boolean hasBody() {
    return !header("Transfer-Encoding").isEmpty()
        || !header("Content-Length").stream().allMatch("0"::equals);
  }
}

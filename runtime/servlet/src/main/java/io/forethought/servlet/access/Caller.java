package io.forethought.servlet.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a request for metrics.
 *
 * @param peer the address at the other end of the connection, as the server reports it; {@code
 *     null} if it has none
 * @param host the host that the request names, such as {@code localhost:9400}; {@code null} if it
 *     names none
 * @param forwardedFor the values of the header {@code X-Forwarded-For}, in their order
 * @param forwarded whether there is any sign that a proxy has forwarded the request
 * @param authorization the header {@code Authorization}, {@code null} if there is none
 * @since 0.1.0
 */
public record Caller(
    @Nullable String peer,
    @Nullable String host,
    List<String> forwardedFor,
    boolean forwarded,
    @Nullable String authorization) {

  /**
   * Copies the values.
   *
   * @param peer the address at the other end of the connection
   * @param host the host that the request names
   * @param forwardedFor the values of the header {@code X-Forwarded-For}
   * @param forwarded whether a proxy has forwarded the request
   * @param authorization the header {@code Authorization}
   */
  public Caller {
    forwardedFor = List.copyOf(forwardedFor);
  }

  /**
   * Returns whether any of these headers shows that a proxy has forwarded the request.
   *
   * @param headers the names of the headers of the request
   * @return whether one of them is a header that proxies add, such as {@code Via}, {@code
   *     X-Forwarded-Proto} or {@code CF-Connecting-IP}
   */
  public static boolean showsProxy(Collection<String> headers) {
    return headers.stream().anyMatch(ForwardingHeaders::contain);
  }

  /** Omits the credentials. */
  @Override
  public String toString() {
    return peer + (forwarded ? ", forwarded for " + forwardedFor : "");
  }
}

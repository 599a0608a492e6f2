package io.forethought.servlet.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender of a request for metrics.
 *
 * @param peer the address at the other end of the connection, in digits; {@code null} if it has
 *     none
 * @param forwardedFor the values of the header {@code X-Forwarded-For}, in their order
 * @param forwarded whether any header shows that a proxy has forwarded the request
 * @param authorization the header {@code Authorization}, {@code null} if there is none
 * @since 0.1.0
 */
public record Caller(
    @Nullable String peer,
    List<String> forwardedFor,
    boolean forwarded,
    @Nullable String authorization) {

  /** Headers that proxies add to forwarded requests. */
  public static final List<String> FORWARDING =
      List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host", "Via");

  /** Copies the values. */
  public Caller {
    forwardedFor = List.copyOf(forwardedFor);
  }

  /** Omits the credentials. */
  @Override
  public String toString() {
    return peer + (forwarded ? ", forwarded for " + forwardedFor : "");
  }
}

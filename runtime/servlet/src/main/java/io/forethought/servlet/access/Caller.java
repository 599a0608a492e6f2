package io.forethought.servlet.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever asks for metrics.
 *
 * @param peer the address at the other end of the connection, in digits; {@code null} if it has
 *     none
 * @param forwardedFor the values of the header {@code X-Forwarded-For}, in their order
 * @param forwarded whether a proxy has passed the request on, by any header that says so
 * @param authorization the header {@code Authorization}, {@code null} if there is none
 */
public record Caller(
    @Nullable String peer,
    List<String> forwardedFor,
    boolean forwarded,
    @Nullable String authorization) {

  /** Headers that a proxy adds when it passes a request on. */
  public static final List<String> FORWARDING =
      List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host", "Via");

  /** Keeps a copy of the values. */
  public Caller {
    forwardedFor = List.copyOf(forwardedFor);
  }

  /** Tells nothing of the credentials. */
  @Override
  public String toString() {
    return peer + (forwarded ? ", forwarded for " + forwardedFor : "");
  }
}

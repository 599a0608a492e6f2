package io.forethought.servlet.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A token or a password, and its origin. It is read at each request, so that you can change it
 * while the program runs. During rotation, several values may be valid.
 *
 * <pre>{@code
 * Secret.fromFile(Path.of("/run/secrets/metrics-token"));  // each line is valid
 * Secret.fromEnvironment("METRICS_TOKEN");
 * Secret.from("the vault", () -> vault.read("metrics/tokens"));
 * }</pre>
 *
 * <p>Secrets never appear in messages, logs or metrics.
 *
 * @since 0.1.0
 */
public final class Secret {

  private static final System.Logger LOG = System.getLogger(Secret.class.getName());

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String origin;
  private final Values values;
  private final boolean isFile;

  /** The last problem that was logged; empty while there is none. */
  private final AtomicReference<String> problem = new AtomicReference<>("");

  private Secret(String origin, Values values, boolean isFile) {
    this.origin = origin;
    this.values = values;
    this.isFile = isFile;
  }

  /**
   * Reads a file whose lines are all valid values. The file is read when the endpoint starts and at
   * each request. While it is missing, unreadable or empty, no value is valid, and the cause is
   * logged once.
   *
   * @param file the file, in UTF-8, with at most 65,536 bytes; blank lines and byte order marks are
   *     ignored
   * @return the secret
   */
  public static Secret fromFile(Path file) {
    Objects.requireNonNull(file, "file");
    return new Secret("the file " + file, new SecretFile(file)::lines, true);
  }

  /**
   * Reads an environment variable.
   *
   * @param variable the name of the variable
   * @return the secret
   * @throws IllegalArgumentException if it is not set or blank
   */
  public static Secret fromEnvironment(String variable) {
    String value = System.getenv(variable);
    if (value == null || cleaned(value).isEmpty()) {
      throw new IllegalArgumentException(
          "The environment variable " + variable + " must contain a secret, but is not set.");
    }
    return new Secret("the environment variable " + variable, () -> List.of(value), false);
  }

  /**
   * Reads the values from a callback; all of them are valid. It is called at each request. While it
   * throws, no value is valid.
   *
   * @param origin the origin of the values, for messages: {@code "the vault"}
   * @param values returns the values; with no values, nothing is accepted
   * @return the secret
   */
  public static Secret from(String origin, Supplier<? extends Collection<String>> values) {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(values, "values");
    return new Secret(origin, values::get, false);
  }

  /** Returns whether this is the secret. The time does not depend on how close the guess is. */
  boolean is(String guess) {
    byte[] guessed = digest(guess);
    boolean valid = false;
    for (String value : current()) {
      // The digests have the same length, so that the length of a secret is not revealed. There is
      // no early exit for the same reason.
      valid |= MessageDigest.isEqual(digest(value), guessed);
    }
    return valid;
  }

  /** Reads a file once, so that a problem is logged. Callbacks could make the program wait. */
  void check() {
    if (isFile) {
      current();
    }
  }

  private List<String> current() {
    try {
      List<String> current =
          List.copyOf(values.read()).stream()
              .map(Secret::cleaned)
              .filter(value -> !value.isEmpty())
              .toList();
      report(current.isEmpty() ? "there is no value" : "");
      return current;
    } catch (SecretFile.UnreadableException unreadable) {
      report(unreadable.cause());
    } catch (Throwable failure) {
      // Errors, too: the message may contain the secret, so nobody else may log it.
      report(failure.getClass().getName());
    }
    return List.of();
  }

  private void report(String now) {
    if (now.equals(problem.getAndSet(now))) {
      return;
    }
    if (now.isEmpty()) {
      LOG.log(System.Logger.Level.INFO, "The secret in {0} can be read again.", origin);
    } else {
      LOG.log(
          System.Logger.Level.ERROR,
          "No secret from {0} is accepted for the metrics: {1}. This is logged once, until it"
              + " changes.",
          origin,
          now);
    }
  }

  private static String cleaned(String value) {
    return (value.startsWith(BYTE_ORDER_MARK) ? value.substring(1) : value).strip();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is available in every Java", e);
    }
  }

  /** Reads the current values. */
  @FunctionalInterface
  private interface Values {
    Collection<String> read() throws SecretFile.UnreadableException;
  }

  /** Returns the origin of the secret, never the secret. */
  @Override
  public String toString() {
    return origin;
  }
}

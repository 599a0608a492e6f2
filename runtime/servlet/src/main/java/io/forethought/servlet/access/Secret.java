package io.forethought.servlet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private final String origin;
  private final Supplier<? extends Collection<String>> values;
  private final AtomicBoolean failureLogged = new AtomicBoolean();

  private Secret(String origin, Supplier<? extends Collection<String>> values) {
    this.origin = origin;
    this.values = Objects.requireNonNull(values, "values");
  }

  /**
   * Reads a file whose lines are all valid values. The file is read at each request. While it
   * cannot be read, no value is valid.
   *
   * @param file the file, in UTF-8; blank lines are ignored
   * @return the secret
   */
  public static Secret fromFile(Path file) {
    Objects.requireNonNull(file, "file");
    return new Secret("the file " + file, () -> lines(file));
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
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "The environment variable " + variable + " must contain a secret, but is not set.");
    }
    return new Secret("the environment variable " + variable, () -> List.of(value));
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
    return new Secret(Objects.requireNonNull(origin, "origin"), values);
  }

  /** Returns whether this is the secret. The time does not depend on how close the guess is. */
  boolean is(String guess) {
    byte[] guessed = digest(guess);
    boolean valid = false;
    for (String value : current()) {
      // The digests have the same length, so that the length of a secret is not revealed. There is
      // no early exit for the same reason.
      valid |= MessageDigest.isEqual(digest(value.strip()), guessed);
    }
    return valid;
  }

  private Collection<String> current() {
    try {
      return List.copyOf(values.get()).stream().filter(value -> !value.isBlank()).toList();
    } catch (RuntimeException failure) {
      if (failureLogged.compareAndSet(false, true)) {
        // The message of the cause may contain the secret.
        LOG.log(
            System.Logger.Level.ERROR,
            "A secret cannot be read from "
                + origin
                + " ("
                + failure.getClass().getName()
                + "), so it is not accepted for the metrics. This is logged once.");
      }
      return List.of();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is available in every Java", e);
    }
  }

  /** Returns the origin of the secret, never the secret. */
  @Override
  public String toString() {
    return origin;
  }
}

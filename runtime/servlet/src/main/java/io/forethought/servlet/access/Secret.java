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
 * A token or a password, and where it comes from. It is asked for at each request, so that it may
 * change while the program runs; for the time of a change several may be valid.
 *
 * <pre>{@code
 * Secret.fromFile(Path.of("/run/secrets/metrics-token"));  // each line is valid
 * Secret.fromEnvironment("METRICS_TOKEN");
 * Secret.from("the vault", () -> vault.read("metrics/tokens"));
 * }</pre>
 *
 * <p>No secret ever gets into a message, a log or a metric.
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
   * The lines of a file, each of them valid. The file is read at each request; while it cannot be
   * read, nobody has the secret.
   *
   * @param file the file, in UTF-8; blank lines do not count
   * @return the secret
   */
  public static Secret fromFile(Path file) {
    Objects.requireNonNull(file, "file");
    return new Secret("the file " + file, () -> lines(file));
  }

  /**
   * An environment variable.
   *
   * @param variable its name
   * @return the secret
   * @throws IllegalArgumentException if it is not set, or blank
   */
  public static Secret fromEnvironment(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "The environment variable " + variable + " should hold a secret, but is not set.");
    }
    return new Secret("the environment variable " + variable, () -> List.of(value));
  }

  /**
   * Whatever a callback says, each of the values valid. It is called at each request; while it
   * throws, nobody has the secret.
   *
   * @param origin where the values come from, for messages: {@code "the vault"}
   * @param values gives the values, none if nobody may come in
   * @return the secret
   */
  public static Secret from(String origin, Supplier<? extends Collection<String>> values) {
    return new Secret(Objects.requireNonNull(origin, "origin"), values);
  }

  /** Whether this is the secret. Takes as long for a wrong guess as for a near one. */
  boolean is(String guess) {
    byte[] guessed = digest(guess);
    boolean valid = false;
    for (String value : current()) {
      // The digests are equally long, so that not even the length of a secret shows. No way out
      // before the last one.
      valid |= MessageDigest.isEqual(digest(value.strip()), guessed);
    }
    return valid;
  }

  private Collection<String> current() {
    try {
      return List.copyOf(values.get()).stream().filter(value -> !value.isBlank()).toList();
    } catch (RuntimeException failure) {
      if (failureLogged.compareAndSet(false, true)) {
        // The message of the cause may hold what must not be told.
        LOG.log(
            System.Logger.Level.ERROR,
            "A secret cannot be read from "
                + origin
                + " ("
                + failure.getClass().getName()
                + "), so nobody is let in to the metrics with it. This is told once.");
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
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Where the secret comes from, never the secret. */
  @Override
  public String toString() {
    return origin;
  }
}

package io.forethought.servlet.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the variables of the environment say about who may see the metrics. */
final class EnvironmentAccess {

  private static final String PREFIX = "FORETHOUGHT_METRICS_";
  private static final String TOKEN = PREFIX + "TOKEN";
  private static final String TOKEN_FILE = PREFIX + "TOKEN_FILE";
  private static final String USER = PREFIX + "USER";
  private static final String PASSWORD_FILE = PREFIX + "PASSWORD_FILE";
  private static final String ADDRESSES = PREFIX + "ADDRESSES";
  private static final String TRUSTED_PROXIES = PREFIX + "TRUSTED_PROXIES";

  private static final List<String> KNOWN =
      List.of(TOKEN, TOKEN_FILE, USER, PASSWORD_FILE, ADDRESSES, TRUSTED_PROXIES);

  private final Map<String, String> environment;

  EnvironmentAccess(Map<String, String> environment) {
    this.environment = environment;
  }

  Access access() {
    refuseUnknown();
    Access.Builder access = Access.builder();
    ifSet(TOKEN, token -> access.bearerToken(secret(TOKEN, token)));
    ifSet(TOKEN_FILE, file -> access.bearerToken(Secret.fromFile(Path.of(file))));
    ifSet(ADDRESSES, ranges -> access.addresses(ranges.split(",", -1)));
    ifSet(TRUSTED_PROXIES, ranges -> access.trustedProxies(ranges.split(",", -1)));
    account(access);
    return access.build();
  }

  private void account(Access.Builder access) {
    @Nullable String user = environment.get(USER);
    @Nullable String file = environment.get(PASSWORD_FILE);
    if (user != null && file != null) {
      access.basic(user, Secret.fromFile(Path.of(file)));
    } else if (user != null || file != null) {
      throw new IllegalArgumentException(
          "Of " + USER + " and " + PASSWORD_FILE + " only one is set.\nFix: set both, or none.");
    }
  }

  private static Secret secret(String variable, String value) {
    return Secret.from("the environment variable " + variable, () -> List.of(value));
  }

  private void ifSet(String variable, Consumer<String> consumer) {
    @Nullable String value = environment.get(variable);
    if (value == null) {
      return;
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The environment variable "
              + variable
              + " is set, but blank.\nFix: give it a value, or do not set it.");
    }
    consumer.accept(value);
  }

  /** A variable that nobody reads would leave open, or closed, what should not be. */
  private void refuseUnknown() {
    Set<String> unknown = new TreeSet<>(environment.keySet());
    unknown.removeIf(variable -> !variable.startsWith(PREFIX) || KNOWN.contains(variable));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no variable "
              + String.join(", ", unknown)
              + ".\nFix: the variables for access to the metrics are "
              + String.join(", ", KNOWN)
              + ".");
    }
  }
}

package io.forethought.servlet.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads from environment variables who may read the metrics. */
final class EnvironmentAccess {

  private static final String PREFIX = "FORETHOUGHT_METRICS_";
  private static final String SINGULAR = "FORETHOUGHT_METRIC_";
  private static final String TOKEN = PREFIX + "TOKEN";
  private static final String TOKEN_FILE = PREFIX + "TOKEN_FILE";
  private static final String USER = PREFIX + "USER";
  private static final String PASSWORD_FILE = PREFIX + "PASSWORD_FILE";
  private static final String ADDRESSES = PREFIX + "ADDRESSES";
  private static final String TRUSTED_PROXIES = PREFIX + "TRUSTED_PROXIES";

  private static final String HOSTS = PREFIX + "HOSTS";

  /** Whether the metrics are also shown in a browser. */
  private static final String UI = PREFIX + "UI";

  private static final List<String> KNOWN =
      List.of(TOKEN, TOKEN_FILE, USER, PASSWORD_FILE, ADDRESSES, TRUSTED_PROXIES, HOSTS, UI);

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
    ifSet(HOSTS, names -> access.hosts(names.split(",", -1)));
    ifSet(UI, EnvironmentAccess::checkSwitch);
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
          "Only one of " + USER + " and " + PASSWORD_FILE + " is set.\nFix: set both or neither.");
    }
  }

  private static Secret secret(String variable, String value) {
    return Secret.from("the environment variable " + variable, () -> List.of(value));
  }

  private static void checkSwitch(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException("it must be true or false, but is \"" + value + "\".");
    }
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
              + " is set, but blank.\nFix: set it to a value, or unset it.");
    }
    try {
      consumer.accept(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The environment variable " + variable + " is invalid: " + e.getMessage(), e);
    }
  }

  /** Whether it is a known variable without the last letter of its prefix. */
  private static boolean isSingular(String variable) {
    return variable.startsWith(SINGULAR)
        && KNOWN.contains(PREFIX + variable.substring(SINGULAR.length()));
  }

  /**
   * Rejects unknown variables, because a misspelled one would leave access wrongly open or closed.
   */
  private void refuseUnknown() {
    Set<String> unknown = new TreeSet<>();
    environment.forEach(
        (variable, value) -> {
          boolean unused =
              variable.startsWith(PREFIX)
                  && !KNOWN.contains(variable)
                  && !ServiceLinks.contain(variable, value);
          if (unused || isSingular(variable)) {
            unknown.add(variable);
          }
        });
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown environment variable: "
              + String.join(", ", unknown)
              + ".\nFix: the variables for the metrics are "
              + String.join(", ", KNOWN)
              + ".");
    }
  }
}

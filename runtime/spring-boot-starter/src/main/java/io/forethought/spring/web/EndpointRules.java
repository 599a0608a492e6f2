package io.forethought.spring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Properties with which the metrics are not exposed. A blank property is not the same as a missing
 * one: its author wanted a restriction, and a variable without a value, for example, made it blank.
 */
public final class EndpointRules {

  private static final String ENDPOINT = "forethought.endpoint.";
  private static final String PATH = "The property forethought.endpoint.path ";
  private static final String ACTUATOR =
      "org.springframework.boot.actuate.endpoint.annotation.Endpoint";

  private static final List<String> PROPERTIES =
      List.of(
          "path",
          "token",
          "token-file",
          "user",
          "password-file",
          "addresses",
          "trusted-proxies",
          "hosts");

  private final Environment environment;
  private final @Nullable ClassLoader loader;

  /**
   * Creates the rules.
   *
   * @param environment contains the properties
   * @param loader finds the classes of the application
   */
  public EndpointRules(Environment environment, @Nullable ClassLoader loader) {
    this.environment = environment;
    this.loader = loader;
  }

  /**
   * Checks the properties and the path.
   *
   * @throws IllegalArgumentException if the metrics must not be exposed; the message contains the
   *     fix
   */
  void check(String path) {
    for (String property : PROPERTIES) {
      if (isBlank(ENDPOINT + property)) {
        throw new IllegalArgumentException(
            "The property " + ENDPOINT + property + " is blank.\nFix: set it, or remove it.");
      }
    }
    if (!path.matches("/[^*?#\\s]+")) {
      throw new IllegalArgumentException(
          PATH + "is not a path: " + path + "\nFix: set it to a path such as /metrics.");
    }
    if (isOfActuator(path)) {
      throw new IllegalArgumentException(
          PATH
              + "is a path of the actuator: "
              + path
              + "\nFix: remove it, or set it to another path. The endpoint prometheus of the"
              + " actuator also shows Forethought's metrics.");
    }
  }

  private boolean isBlank(String property) {
    return Binder.get(environment)
        .bind(property, Bindable.of(String.class))
        .map(String::isBlank)
        .orElse(false);
  }

  /** The servlet of the metrics would answer instead, and before Spring Security. */
  private boolean isOfActuator(String path) {
    if (!ClassUtils.isPresent(ACTUATOR, loader)
        || environment.containsProperty("management.server.port")) {
      return false;
    }
    String web = "management.endpoints.web.";
    String base =
        environment.getProperty(web + "base-path", "/actuator").strip().replaceAll("/+$", "");
    String mapping = environment.getProperty(web + "path-mapping.prometheus", "prometheus");
    return base.isEmpty()
        ? path.equals("/" + mapping)
        : path.equals(base) || path.startsWith(base + "/");
  }
}

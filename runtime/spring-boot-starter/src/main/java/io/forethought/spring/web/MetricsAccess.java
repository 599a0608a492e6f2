package io.forethought.spring.web;

import io.forethought.servlet.access.Access;
import io.forethought.servlet.access.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who may read the metrics, as the properties define it. */
public record MetricsAccess(
    Optional<String> token,
    Optional<Path> tokenFile,
    Optional<String> user,
    Optional<Path> passwordFile,
    List<String> addresses,
    List<String> trustedProxies,
    List<String> hosts) {

  /** Copies the lists. */
  public MetricsAccess {
    addresses = List.copyOf(addresses);
    trustedProxies = List.copyOf(trustedProxies);
    hosts = List.copyOf(hosts);
  }

  /**
   * Returns the access; empty if no property is set, so that the environment variables apply.
   *
   * @throws IllegalArgumentException if a property is invalid; the message contains the fix
   */
  public Optional<Access> ofProperties() {
    if (token.isEmpty()
        && tokenFile.isEmpty()
        && user.isEmpty()
        && passwordFile.isEmpty()
        && addresses.isEmpty()
        && trustedProxies.isEmpty()
        && hosts.isEmpty()) {
      return Optional.empty();
    }
    Access.Builder access =
        Access.builder()
            .addresses(addresses.toArray(String[]::new))
            .trustedProxies(trustedProxies.toArray(String[]::new))
            .hosts(hosts.toArray(String[]::new));
    token.ifPresent(value -> access.bearerToken(tokenOf(value)));
    tokenFile.ifPresent(file -> access.bearerToken(Secret.fromFile(file)));
    addAccount(access);
    return Optional.of(access.build());
  }

  private static Secret tokenOf(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "The property forethought.endpoint.token is blank.\nFix: set it to the token, or remove"
              + " it.");
    }
    return Secret.from("the property forethought.endpoint.token", () -> List.of(value));
  }

  private void addAccount(Access.Builder access) {
    if (user.isPresent() != passwordFile.isPresent()) {
      throw new IllegalArgumentException(
          "Only one of the properties forethought.endpoint.user and"
              + " forethought.endpoint.password-file is set.\nFix: set both or neither.");
    }
    user.ifPresent(name -> access.basic(name, Secret.fromFile(passwordFile.orElseThrow())));
  }

  /** Contains no secrets. */
  @Override
  public String toString() {
    return "MetricsAccess";
  }
}

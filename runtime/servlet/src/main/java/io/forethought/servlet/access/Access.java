package io.forethought.servlet.access;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Defines who may read the metrics. By default, only programs on the same machine, which connect
 * from 127.0.0.1 or ::1, and not through a proxy.
 *
 * <pre>{@code
 * Access.loopback();
 *
 * Access.builder()
 *     .bearerToken(Secret.fromFile(Path.of("/run/secrets/metrics-token")))
 *     .build();
 *
 * Access.builder()
 *     .addresses("10.0.0.0/8", "fd00::/8")
 *     .trustedProxies("10.0.0.1")
 *     .build();
 * }</pre>
 *
 * <p>If both addresses and credentials are configured, a request must match both. If only
 * credentials are configured, they are accepted from any address. For a request through a trusted
 * proxy, the address reported by the proxy applies. For a request through another proxy, the
 * address of that proxy applies, and it never counts as loopback.
 *
 * @since 0.1.0
 */
public final class Access {

  private static final Access LOOPBACK = builder().build();

  private final boolean judgesAddress;
  private final Addresses addresses;
  private final HostNames names;
  private final Credentials credentials;

  private Access(Builder wanted) {
    this.credentials = new Credentials(wanted.tokens, wanted.accounts);
    this.judgesAddress = credentials.areNone() || !wanted.addresses.isEmpty();
    this.addresses = new Addresses(wanted.addresses, wanted.trustedProxies);
    this.names = new HostNames(wanted.hosts);
  }

  /**
   * Allows only programs on the same machine.
   *
   * @return the default access
   */
  public static Access loopback() {
    return LOOPBACK;
  }

  /**
   * Returns a builder without addresses and credentials.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the access from the environment of the process, so that operators can set it: {@code
   * FORETHOUGHT_METRICS_TOKEN}, {@code …_TOKEN_FILE}, {@code …_USER} with {@code …_PASSWORD_FILE},
   * {@code …_ADDRESSES}, {@code …_TRUSTED_PROXIES} and {@code …_HOSTS}, the last three separated by
   * commas. It also checks {@code …_UI}.
   *
   * @return the access; like {@link #loopback()} if none of them is set
   * @throws IllegalArgumentException if one of them is invalid, or if a variable has this prefix
   *     but is unknown; the message explains the fix
   */
  public static Access fromEnvironment() {
    return new EnvironmentAccess(System.getenv()).access();
  }

  /** Reads the files with secrets once, and logs an error for each that cannot be read. */
  public void checkSecrets() {
    credentials.check();
  }

  /**
   * Decides whether a request may be answered. The address is checked first. If an address of this
   * machine suffices, the request must also name a host that only a program on this machine would
   * use.
   *
   * @param caller the sender of the request
   * @return the verdict
   */
  public Verdict judge(Caller caller) {
    if (judgesAddress) {
      Optional<InetAddress> client = addresses.allowed(caller);
      if (client.isEmpty()) {
        return Verdict.ADDRESS_REFUSED;
      }
      // A web page can make a browser on this machine send requests (DNS rebinding).
      if (credentials.areNone()
          && client.get().isLoopbackAddress()
          && !names.allow(caller.host())) {
        return Verdict.HOST_REFUSED;
      }
    }
    return credentials.judge(caller.authorization());
  }

  /**
   * Returns the address to listen on if only programs on this machine are allowed.
   *
   * @return a loopback address; empty if other machines may connect
   */
  public Optional<InetAddress> loopbackAddress() {
    return judgesAddress ? addresses.loopbackAddress() : Optional.empty();
  }

  /**
   * Returns the header {@code WWW-Authenticate} for a response with status 401.
   *
   * @return the challenge
   */
  public String challenge() {
    return credentials.challenge();
  }

  /** Describes the access, without secrets: {@code from 10.0.0.0/8}. */
  @Override
  public String toString() {
    return "from " + (judgesAddress ? addresses.toString() : "any address") + credentials;
  }

  /** Builds an access. */
  public static final class Builder {

    private final List<AddressRange> addresses = new ArrayList<>();
    private final List<AddressRange> trustedProxies = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final List<Secret> tokens = new ArrayList<>();
    private final List<Credentials.Account> accounts = new ArrayList<>();

    private Builder() {}

    /**
     * Accepts a token, sent as {@code Authorization: Bearer …} (RFC 6750).
     *
     * @param token the token; you may add several, and each may have several values
     * @return this builder
     */
    public Builder bearerToken(Secret token) {
      tokens.add(Objects.requireNonNull(token, "token"));
      return this;
    }

    /**
     * Accepts a name and its password, sent as {@code Authorization: Basic …} (RFC 7617).
     *
     * @param name the name, without a colon
     * @param password the password
     * @return this builder
     * @throws IllegalArgumentException if the name is empty or contains a colon
     */
    public Builder basic(String name, Secret password) {
      if (name.isEmpty() || name.indexOf(':') >= 0) {
        throw new IllegalArgumentException(
            "The name for basic authentication must not be empty or contain a colon, but is \""
                + name
                + "\".");
      }
      accounts.add(new Credentials.Account(name, Objects.requireNonNull(password, "password")));
      return this;
    }

    /**
     * Accepts only these addresses.
     *
     * @param ranges addresses and ranges, such as {@code "192.0.2.7"}, {@code "10.0.0.0/8"} or
     *     {@code "fd00::/8"}
     * @return this builder
     * @throws IllegalArgumentException if one of them is invalid; the message explains the fix
     */
    public Builder addresses(String... ranges) {
      add(ranges, addresses);
      return this;
    }

    /**
     * Trusts the header {@code X-Forwarded-For} of these proxies: the last address in it that is
     * not a trusted proxy is used.
     *
     * @param ranges addresses and ranges of the proxies
     * @return this builder
     * @throws IllegalArgumentException if one of them is invalid; the message explains the fix
     */
    public Builder trustedProxies(String... ranges) {
      add(ranges, trustedProxies);
      return this;
    }

    /**
     * Adds names of this machine. Without credentials, a program on this machine must name the host
     * as an address, as {@code localhost} or by one of these names. Otherwise, a web page could
     * read the metrics with the browser of a user on this machine.
     *
     * @param names names of hosts, without a port, such as {@code "shop.example"}
     * @return this builder
     * @throws IllegalArgumentException if one of them is not the name of a host
     */
    public Builder hosts(String... names) {
      for (String name : names) {
        hosts.add(HostNames.checked(name.strip()));
      }
      return this;
    }

    /**
     * Builds the access.
     *
     * @return the access; like {@link Access#loopback()} if nothing is configured
     */
    public Access build() {
      return new Access(this);
    }

    private static void add(String[] texts, List<AddressRange> ranges) {
      for (String text : texts) {
        ranges.add(AddressRange.of(text.strip()));
      }
    }
  }
}

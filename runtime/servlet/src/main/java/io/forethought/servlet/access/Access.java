package io.forethought.servlet.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who may see the metrics. Closed until opened: without more, only programs on the same machine.
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
 * <p>Where both addresses and credentials are named, both must be right. Where only credentials are
 * named, they let in from any address. A request that comes through a proxy has the address that
 * the proxy says, if the proxy is trusted; if it is not, then its own, which never counts as
 * loopback.
 */
public final class Access {

  private static final Access LOOPBACK = new Access(true, Addresses.LOOPBACK, Credentials.NONE);

  private final boolean judgesAddress;
  private final Addresses addresses;
  private final Credentials credentials;

  private Access(boolean judgesAddress, Addresses addresses, Credentials credentials) {
    this.judgesAddress = judgesAddress;
    this.addresses = addresses;
    this.credentials = credentials;
  }

  /**
   * Only programs on the same machine.
   *
   * @return what holds without configuration
   */
  public static Access loopback() {
    return LOOPBACK;
  }

  /**
   * Starts with nothing named.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Who may see the metrics by the environment of the process, so that operators can say it: {@code
   * FORETHOUGHT_METRICS_TOKEN}, {@code …_TOKEN_FILE}, {@code …_USER} with {@code …_PASSWORD_FILE},
   * {@code …_ADDRESSES} and {@code …_TRUSTED_PROXIES}, the last two separated by commas.
   *
   * @return the access; that of {@link #loopback()} if none of them is set
   * @throws IllegalArgumentException if one of them is wrong, or named like them and unknown; the
   *     message tells the fix
   */
  public static Access fromEnvironment() {
    return new EnvironmentAccess(System.getenv()).access();
  }

  /**
   * Whether a request may be answered.
   *
   * @param caller what is known of whoever asks
   * @return the verdict, on the address first
   */
  public Verdict judge(Caller caller) {
    if (judgesAddress && !addresses.allow(caller)) {
      return Verdict.ADDRESS_REFUSED;
    }
    return credentials.judge(caller.authorization());
  }

  /**
   * The header {@code WWW-Authenticate} of an answer with status 401.
   *
   * @return the challenge
   */
  public String challenge() {
    return credentials.challenge();
  }

  /** Who may come in, in words: {@code from loopback addresses}. Holds no secret. */
  @Override
  public String toString() {
    return "from " + (judgesAddress ? addresses.toString() : "any address") + credentials;
  }

  /** What is named so far. */
  public static final class Builder {

    private final List<AddressRange> addresses = new ArrayList<>();
    private final List<AddressRange> trustedProxies = new ArrayList<>();
    private final List<Secret> tokens = new ArrayList<>();
    private final List<Credentials.Account> accounts = new ArrayList<>();

    private Builder() {}

    /**
     * Lets in whoever shows a token, as {@code Authorization: Bearer …} (RFC 6750).
     *
     * @param token the token; several may be named, and each may have several values
     * @return this builder
     */
    public Builder bearerToken(Secret token) {
      tokens.add(Objects.requireNonNull(token, "token"));
      return this;
    }

    /**
     * Lets in whoever shows a name and its password, as {@code Authorization: Basic …} (RFC 7617).
     *
     * @param name the name, without a colon
     * @param password the password
     * @return this builder
     * @throws IllegalArgumentException if the name is empty or has a colon
     */
    public Builder basic(String name, Secret password) {
      if (name.isEmpty() || name.indexOf(':') >= 0) {
        throw new IllegalArgumentException(
            "The name for basic authentication must not be empty and have no colon, but is \""
                + name
                + "\".");
      }
      accounts.add(new Credentials.Account(name, Objects.requireNonNull(password, "password")));
      return this;
    }

    /**
     * Lets in only from these addresses.
     *
     * @param ranges addresses and ranges, as {@code "192.0.2.7"}, {@code "10.0.0.0/8"} or {@code
     *     "fd00::/8"}
     * @return this builder
     * @throws IllegalArgumentException if one of them is none; the message tells the fix
     */
    public Builder addresses(String... ranges) {
      add(ranges, addresses);
      return this;
    }

    /**
     * Believes these proxies what they write into {@code X-Forwarded-For}: the last address there
     * that is no trusted proxy is the one that counts.
     *
     * @param ranges addresses and ranges of the proxies
     * @return this builder
     * @throws IllegalArgumentException if one of them is none; the message tells the fix
     */
    public Builder trustedProxies(String... ranges) {
      add(ranges, trustedProxies);
      return this;
    }

    /**
     * Who may see the metrics.
     *
     * @return the access; that of {@link Access#loopback()} if nothing is named
     */
    public Access build() {
      boolean asksNothing = tokens.isEmpty() && accounts.isEmpty();
      return new Access(
          asksNothing || !addresses.isEmpty(),
          new Addresses(addresses, trustedProxies),
          new Credentials(tokens, accounts));
    }

    private static void add(String[] texts, List<AddressRange> ranges) {
      for (String text : texts) {
        ranges.add(AddressRange.of(text.strip()));
      }
    }
  }
}

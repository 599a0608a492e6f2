package io.forethought.servlet.http;

/**
 * Whether a request was encrypted, according to the container.
 *
 * @since 0.1.0
 */
public enum Transport {
  /** Not encrypted. */
  HTTP("http"),

  /** Encrypted. */
  HTTPS("https");

  private final String scheme;

  Transport(String scheme) {
    this.scheme = scheme;
  }

  /**
   * Returns the scheme of URLs.
   *
   * @return {@code http} or {@code https}
   */
  public String scheme() {
    return scheme;
  }
}

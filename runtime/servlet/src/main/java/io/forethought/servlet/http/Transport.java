package io.forethought.servlet.http;

/**
 * Whether a request was encrypted, according to the container.
 *
 * @since 0.1.0
 */
public enum Transport {
  HTTP,
  HTTPS
}

package io.forethought.servlet.http;

/** Whether a request came encrypted, as far as the container knows. */
public enum Transport {
  HTTP,
  HTTPS
}

package io.forethought.servlet.page;

import java.util.Optional;

/**
 * The files of the page {@code /metrics/ui}, which shows metrics in a browser. The endpoint finds
 * it with a {@code ServiceLoader}, only if the page is switched on. The artifact {@code
 * forethought-servlet-ui} provides it; programs neither implement nor call it.
 *
 * @since 0.1.0
 */
public interface MetricsPage {

  /**
   * Returns the content of a file. The page itself is {@code index.html}.
   *
   * @param name the name that a browser has requested, without a path
   * @return the content; empty if the page has no file with this name
   */
  Optional<byte[]> file(String name);
}

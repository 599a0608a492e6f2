package io.forethought.processor.operations.output.scrape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a program exposes its metrics.
 *
 * @param host its name or address, an IPv6 address with brackets
 * @param port its port
 * @param replicas whether the name stands for one address for each replica, which Prometheus looks
 *     up again and again
 */
public record ScrapeTarget(String host, int port, boolean replicas) {

  private static final Pattern FORM =
      Pattern.compile("(dns\\+)?([A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+]):([1-9][0-9]{0,4})");

  private static final int HIGHEST_PORT = 65_535;

  /** Reads {@code shop:8080}, or {@code dns+shop:8080} for all replicas; empty if it is neither. */
  static Optional<ScrapeTarget> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    ScrapeTarget target =
        new ScrapeTarget(form.group(2), Integer.parseInt(form.group(3)), form.group(1) != null);
    boolean valid = target.port <= HIGHEST_PORT && !(target.replicas && target.isAddress());
    return valid ? Optional.of(target) : Optional.empty();
  }

  private boolean isAddress() {
    return host.startsWith("[") || host.matches("[0-9.]+");
  }

  /** Host and port. */
  String address() {
    return host + ":" + port;
  }
}

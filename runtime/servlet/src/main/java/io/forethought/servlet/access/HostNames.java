package io.forethought.servlet.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names by which programs on this machine may address it: {@code localhost}, literal addresses,
 * which cannot be taken over, and configured names.
 */
final class HostNames {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
  private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");
  private static final int MAX_LENGTH = 255;

  private final Set<String> configured;

  /** Keeps names that {@link #checked} returned. */
  HostNames(Collection<String> configured) {
    this.configured =
        configured.stream().map(HostNames::normal).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns a name.
   *
   * @throws IllegalArgumentException if it is not the name of a host
   */
  static String checked(String name) {
    if (name.length() > MAX_LENGTH || !NAME.matcher(normal(name)).matches()) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is not the name of a host.\nFix: write it without a scheme, a port and"
              + " wildcards, such as shop.example.");
    }
    return name;
  }

  /** Returns whether a program on this machine may use this host, with or without a port. */
  boolean allow(@Nullable String host) {
    if (host == null || AddressText.reported(host).isPresent()) {
      return true;
    }
    if (host.length() > MAX_LENGTH) {
      return false;
    }
    String name = normal(PORT.matcher(host).replaceFirst(""));
    // RFC 6761, 6.3: names below localhost are never looked up elsewhere.
    return name.equals("localhost")
        || (name.endsWith(".localhost") && NAME.matcher(name).matches())
        || configured.contains(name);
  }

  private static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}

package io.forethought.servlet.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides by address who may read the metrics. */
final class Addresses {

  static final Addresses LOOPBACK = new Addresses(List.of(), List.of());

  private final List<AddressRange> allowed;
  private final List<AddressRange> trustedProxies;

  /** Without ranges, only addresses of this machine are allowed. */
  Addresses(List<AddressRange> allowed, List<AddressRange> trustedProxies) {
    this.allowed = List.copyOf(allowed);
    this.trustedProxies = List.copyOf(trustedProxies);
  }

  boolean allow(Caller caller) {
    return client(caller).filter(this::isAllowed).isPresent();
  }

  private boolean isAllowed(InetAddress address) {
    return allowed.isEmpty()
        ? address.isLoopbackAddress()
        : allowed.stream().anyMatch(range -> range.contains(address));
  }

  /** Returns the address of the client; empty if it cannot be determined. */
  private Optional<InetAddress> client(Caller caller) {
    Optional<InetAddress> peer = parse(caller.peer());
    if (peer.isEmpty() || !caller.forwarded()) {
      return peer;
    }
    if (!isTrusted(peer.get())) {
      // The clients of a proxy on this machine may be on other machines.
      return peer.filter(address -> !address.isLoopbackAddress());
    }
    return beforeTrusted(caller.forwardedFor());
  }

  /** Returns the last hop that is not a trusted proxy. All earlier hops may be forged. */
  private Optional<InetAddress> beforeTrusted(List<String> forwardedFor) {
    List<String> hops =
        forwardedFor.stream().flatMap(value -> Stream.of(value.split(",", -1))).toList();
    for (int i = hops.size() - 1; i >= 0; i--) {
      Optional<InetAddress> hop = parse(withoutPort(hops.get(i).strip()));
      if (hop.isEmpty() || !isTrusted(hop.get())) {
        return hop;
      }
    }
    return Optional.empty();
  }

  private boolean isTrusted(InetAddress address) {
    return trustedProxies.stream().anyMatch(range -> range.contains(address));
  }

  private static Optional<InetAddress> parse(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    int zone = text.indexOf('%');
    return AddressRange.parse(zone < 0 ? text : text.substring(0, zone));
  }

  /** Some proxies write {@code 192.0.2.7:4711} and {@code [2001:db8::7]:4711}. */
  private static String withoutPort(String hop) {
    if (hop.startsWith("[")) {
      int end = hop.indexOf(']');
      return end < 0 ? hop : hop.substring(1, end);
    }
    int colon = hop.indexOf(':');
    return colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
  }

  @Override
  public String toString() {
    String from = allowed.isEmpty() ? "loopback addresses" : String.join(", ", texts(allowed));
    return trustedProxies.isEmpty()
        ? from
        : from + ", behind the proxies " + String.join(", ", texts(trustedProxies));
  }

  private static List<String> texts(List<AddressRange> ranges) {
    return ranges.stream().map(AddressRange::toString).toList();
  }
}

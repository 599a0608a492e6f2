package io.forethought.servlet.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides by address who may read the metrics. */
final class Addresses {

  static final Addresses LOOPBACK = new Addresses(List.of(), List.of());

  /** The limit of containers for all headers of a request together. */
  private static final int MAX_FORWARDED_FOR = 8192;

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
    Optional<InetAddress> peer = AddressText.reported(caller.peer());
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
    if (forwardedFor.stream().mapToLong(String::length).sum() > MAX_FORWARDED_FOR) {
      return Optional.empty();
    }
    List<String> hops =
        forwardedFor.stream().flatMap(value -> Stream.of(value.split(",", -1))).toList();
    for (int i = hops.size() - 1; i >= 0; i--) {
      Optional<InetAddress> hop = AddressText.reported(hops.get(i).strip());
      if (hop.isEmpty() || !isTrusted(hop.get())) {
        return hop;
      }
    }
    return Optional.empty();
  }

  private boolean isTrusted(InetAddress address) {
    return trustedProxies.stream().anyMatch(range -> range.contains(address));
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

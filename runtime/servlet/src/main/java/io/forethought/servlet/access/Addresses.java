package io.forethought.servlet.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides by address who may read the metrics. */
final class Addresses {

  /**
   * The addresses that programs on this machine use for themselves. Other addresses of {@code
   * 127.0.0.0/8} are used by proxies on the machine, such as 127.0.0.6 by Istio's sidecar.
   */
  private static final List<AddressRange> OWN =
      List.of(AddressRange.of("127.0.0.1"), AddressRange.of("::1"));

  private static final String NOT_FORWARDED =
      " only, without a proxy. To allow other machines, a proxy or a service mesh, configure a"
          + " token, for example with FORETHOUGHT_METRICS_TOKEN_FILE";

  /** The limit of containers for all headers of a request together. */
  private static final int MAX_FORWARDED_FOR = 8192;

  private final List<AddressRange> allowed;
  private final List<AddressRange> trustedProxies;

  /** Without ranges, only addresses of this machine are allowed. */
  Addresses(List<AddressRange> allowed, List<AddressRange> trustedProxies) {
    this.allowed = List.copyOf(allowed);
    this.trustedProxies = List.copyOf(trustedProxies);
  }

  /** Returns the address of the client if it is allowed. */
  Optional<InetAddress> allowed(Caller caller) {
    return client(caller).filter(address -> contain(allowed(), address));
  }

  private List<AddressRange> allowed() {
    return allowed.isEmpty() ? OWN : allowed;
  }

  /**
   * Returns the loopback address that all allowed programs and proxies can reach; empty if one of
   * them may be on another machine.
   */
  Optional<InetAddress> loopbackAddress() {
    List<AddressRange> peers =
        Stream.of(allowed(), trustedProxies).flatMap(List::stream).distinct().toList();
    if (!peers.stream().allMatch(AddressRange::isLoopback)) {
      return Optional.empty();
    }
    boolean ipv6 = peers.stream().noneMatch(AddressRange::isIpv4);
    return Optional.of((ipv6 ? OWN.get(1) : OWN.get(0)).network());
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
    return contain(trustedProxies, address);
  }

  private static boolean contain(List<AddressRange> ranges, InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  @Override
  public String toString() {
    String from = allowed.isEmpty() ? "127.0.0.1 and ::1" : String.join(", ", texts(allowed));
    if (!trustedProxies.isEmpty()) {
      return from + ", behind the proxies " + String.join(", ", texts(trustedProxies));
    }
    return allowed.isEmpty() ? from + NOT_FORWARDED : from;
  }

  private static List<String> texts(List<AddressRange> ranges) {
    return ranges.stream().map(AddressRange::toString).toList();
  }
}

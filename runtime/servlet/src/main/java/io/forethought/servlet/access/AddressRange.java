package io.forethought.servlet.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses in CIDR notation (RFC 4632), such as {@code 10.0.0.0/8} or {@code fd00::/8},
 * or a single address.
 */
record AddressRange(InetAddress network, int prefix) {

  private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
  private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * Parses a range.
   *
   * @throws IllegalArgumentException if it is invalid, or if the network has bits set after the
   *     prefix
   */
  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    InetAddress network =
        parse(address)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        quoted(text)
                            + " is not an address or a range of addresses.\n"
                            + "Fix: write it as 192.0.2.7, 10.0.0.0/8, 2001:db8::7 or fd00::/8;"
                            + " host names are not looked up."));
    int bits = 8 * network.getAddress().length;
    int prefix = slash < 0 ? bits : prefix(text, text.substring(slash + 1), bits);
    AddressRange range = new AddressRange(network, prefix);
    if (range.hasBitsBeyond()) {
      throw new IllegalArgumentException(
          quoted(text)
              + " has bits set after its prefix of "
              + prefix
              + ", so the range is ambiguous.\nFix: clear these bits, or write a longer"
              + " prefix.");
    }
    return range;
  }

  /** Parses an address in digits; empty for anything else. Names are never looked up. */
  static Optional<InetAddress> parse(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] own = network.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      if (bit(own, bit) != bit(other, bit)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBitsBeyond() {
    byte[] own = network.getAddress();
    for (int bit = prefix; bit < 8 * own.length; bit++) {
      if (bit(own, bit) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int bit(byte[] bytes, int bit) {
    return bytes[bit / 8] >> (7 - bit % 8) & 1;
  }

  private static int prefix(String text, String prefix, int bits) {
    if (PREFIX.matcher(prefix).matches() && Integer.parseInt(prefix) <= bits) {
      return Integer.parseInt(prefix);
    }
    throw new IllegalArgumentException(
        quoted(text) + " has no prefix length from 0 to " + bits + " after its slash.");
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  @Override
  public String toString() {
    return network.getHostAddress() + "/" + prefix;
  }
}

package io.forethought.servlet.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.regex.Pattern;

/**
 * A range of addresses in CIDR notation (RFC 4632), such as {@code 10.0.0.0/8} or {@code fd00::/8},
 * or a single address.
 */
record AddressRange(InetAddress network, int prefix) {

  private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");

  /** The length of the prefix {@code ::ffff:0:0}, which all mapped IPv4 addresses have. */
  private static final int MAPPED = 96;

  /**
   * Parses a range.
   *
   * @throws IllegalArgumentException if it is invalid, or if the network has bits set after the
   *     prefix
   */
  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    byte[] bytes = AddressText.literal(slash < 0 ? text : text.substring(0, slash));
    InetAddress network = AddressText.address(bytes).orElseThrow(() -> noAddress(text));
    int bits = 8 * bytes.length;
    int prefix = slash < 0 ? bits : prefix(text, text.substring(slash + 1), bits);
    boolean mapped = bits > 32 && network instanceof Inet4Address;
    if (hasBitsBeyond(bytes, prefix)) {
      throw new IllegalArgumentException(
          quoted(text)
              + " has bits set after its prefix of "
              + prefix
              + ", so the range is ambiguous.\nFix: clear these bits, or write a longer"
              + " prefix.");
    }
    return new AddressRange(network, mapped ? prefix - MAPPED : prefix);
  }

  private static IllegalArgumentException noAddress(String text) {
    return new IllegalArgumentException(
        quoted(text)
            + " is not an address or a range of addresses.\n"
            + "Fix: write it as 192.0.2.7, 10.0.0.0/8, 2001:db8::7 or fd00::/8;"
            + " host names are not looked up.");
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

  boolean isIpv4() {
    return network instanceof Inet4Address;
  }

  /**
   * Returns whether all its addresses are loopback addresses, as no wider range begins with one.
   */
  boolean isLoopback() {
    return network.isLoopbackAddress();
  }

  private static boolean hasBitsBeyond(byte[] bytes, int prefix) {
    for (int bit = prefix; bit < 8 * bytes.length; bit++) {
      if (bit(bytes, bit) != 0) {
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

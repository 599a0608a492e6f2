package io.forethought.servlet.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses in text form. Only literal addresses are read: a name is never looked up, and
 * neither is text that only resembles an address, such as {@code 999.1.1.1}.
 */
final class AddressText {

  /** More than any address has, even with brackets, a zone and a port. */
  private static final int MAX_LENGTH = 100;

  private static final int GROUPS = 8;
  private static final byte[] NONE = {};

  private AddressText() {}

  /**
   * Reads an address as a container or a proxy reports it: with or without brackets, a zone and a
   * port. An IPv4 address that is mapped into IPv6 is returned as an IPv4 address.
   *
   * @return the address; empty for anything else
   */
  static Optional<InetAddress> reported(@Nullable String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      boolean complete = end > 0 && isPortOrEmpty(text, end + 1);
      return complete ? address(ipv6(withoutZone(text.substring(1, end)))) : Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon >= 0 && colon == text.lastIndexOf(':')) {
      return isPortOrEmpty(text, colon)
          ? address(ipv4(text.substring(0, colon)))
          : Optional.empty();
    }
    return address(colon < 0 ? ipv4(text) : ipv6(withoutZone(text)));
  }

  /**
   * Reads an address without brackets, zone and port.
   *
   * @return its 4 or 16 bytes; no bytes for anything else
   */
  static byte[] literal(String text) {
    if (text.length() > MAX_LENGTH) {
      return NONE;
    }
    return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
  }

  /** Converts 4 or 16 bytes to an address; empty for no bytes. */
  static Optional<InetAddress> address(byte[] bytes) {
    try {
      return bytes.length == 0 ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("An address has 4 or 16 bytes", e);
    }
  }

  /** A zone, as in {@code fe80::1%eth0}, names an interface of this machine. */
  private static String withoutZone(String text) {
    int zone = text.indexOf('%');
    return zone < 0 || zone == text.length() - 1 ? text : text.substring(0, zone);
  }

  private static boolean isPortOrEmpty(String text, int colon) {
    if (colon == text.length()) {
      return true;
    }
    int digits = text.length() - colon - 1;
    return text.charAt(colon) == ':'
        && digits >= 1
        && digits <= 5
        && number(text.substring(colon + 1), 10, 65_535) >= 0;
  }

  private static byte[] ipv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return NONE;
    }
    byte[] bytes = new byte[4];
    for (int i = 0; i < 4; i++) {
      String part = parts[i];
      // Some readers take a number with a leading zero as octal.
      boolean ambiguous = part.length() > 1 && part.charAt(0) == '0';
      int value = ambiguous || part.length() > 3 ? -1 : number(part, 10, 255);
      if (value < 0) {
        return NONE;
      }
      bytes[i] = (byte) value;
    }
    return bytes;
  }

  private static byte[] ipv6(String text) {
    int gap = text.indexOf("::");
    byte[] bytes = new byte[2 * GROUPS];
    if (gap < 0) {
      return groups(text, true, bytes) == GROUPS ? bytes : NONE;
    }
    byte[] tail = new byte[2 * GROUPS];
    int before = groups(text.substring(0, gap), false, bytes);
    int after = groups(text.substring(gap + 2), true, tail);
    if (before < 0 || after < 0 || before + after >= GROUPS) {
      return NONE;
    }
    System.arraycopy(tail, 0, bytes, bytes.length - 2 * after, 2 * after);
    return bytes;
  }

  /** Reads groups of hexadecimal digits; returns how many they are, or -1. */
  private static int groups(String text, boolean mayEndInIpv4, byte[] into) {
    if (text.isEmpty()) {
      return 0;
    }
    String[] parts = text.split(":", -1);
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (part.indexOf('.') >= 0) {
        byte[] ipv4 = mayEndInIpv4 && i == parts.length - 1 ? ipv4(part) : NONE;
        if (ipv4.length == 0 || count > GROUPS - 2) {
          return -1;
        }
        System.arraycopy(ipv4, 0, into, 2 * count, 4);
        return count + 2;
      }
      int value = part.length() > 4 ? -1 : number(part, 16, 0xffff);
      if (value < 0 || count == GROUPS) {
        return -1;
      }
      into[2 * count] = (byte) (value >> 8);
      into[2 * count + 1] = (byte) value;
      count++;
    }
    return count;
  }

  /** Reads at most five ASCII digits; returns -1 for anything else. */
  private static int number(String text, int radix, int max) {
    int value = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value <= max ? value : -1;
  }
}

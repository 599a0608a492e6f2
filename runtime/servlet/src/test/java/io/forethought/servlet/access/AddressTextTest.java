package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1",
    "0.0.0.0, 0.0.0.0",
    "255.255.255.255, 255.255.255.255",
    "192.0.2.7:4711, 192.0.2.7",
    "192.0.2.7:0, 192.0.2.7",
    "192.0.2.7:65535, 192.0.2.7",
    "::, 0:0:0:0:0:0:0:0",
    "::1, 0:0:0:0:0:0:0:1",
    "1::, 1:0:0:0:0:0:0:0",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
    "2001:DB8::7, 2001:db8:0:0:0:0:0:7",
    "0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1",
    "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "[::1], 0:0:0:0:0:0:0:1",
    "[::1]:4711, 0:0:0:0:0:0:0:1",
    "[fe80::1%eth0]:4711, fe80:0:0:0:0:0:0:1",
    "[::1%0], 0:0:0:0:0:0:0:1",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
    "fe80::1%eth0.100, fe80:0:0:0:0:0:0:1",
    "::1%lo, 0:0:0:0:0:0:0:1",
    "::ffff:127.0.0.1, 127.0.0.1",
    "::FFFF:127.0.0.1, 127.0.0.1",
    "::ffff:7f00:1, 127.0.0.1",
    "0:0:0:0:0:ffff:127.0.0.1, 127.0.0.1",
    "[::ffff:127.0.0.1], 127.0.0.1",
    "[::ffff:192.0.2.7]:4711, 192.0.2.7",
    // Not mapped, but "compatible" (RFC 4291, 2.5.5.1): another address.
    "::127.0.0.1, 0:0:0:0:0:0:7f00:1"
  })
  void anAddressIsReadAsContainersAndProxiesWriteIt(String text, String address) {
    assertThat(AddressText.reported(text).map(InetAddress::getHostAddress)).hasValue(address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "localhost",
        "unix:",
        "unknown",
        "_hidden",
        "999.1.1.1",
        "256.0.0.1",
        "1.2.3.256",
        "010.0.0.1",
        "10.0.0.01",
        "00.0.0.0",
        "0x7f.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "1.2.3.4.5",
        "1.2.3.",
        ".1.2.3",
        "1..2.3",
        "1.2.3.4.",
        "+1.2.3.4",
        "-1.2.3.4",
        "1.2.3.4 ",
        "127.0.0.1%lo",
        "١٢٧.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:x",
        "127.0.0.1:-1",
        "127.0.0.1:65536",
        "127.0.0.1:000080",
        "[127.0.0.1]",
        "[::1",
        "::1]",
        "[::1]x",
        "[::1]:",
        "[::1]:65536",
        "[]",
        "[",
        "]",
        ":",
        ":::",
        "1:2",
        "::g",
        "1::2::3",
        ":1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "1::2:3:4:5:6:7:8",
        "00001::",
        "::00001",
        "::ffff:127.0.0",
        "::ffff:127.0.0.256",
        "::127.0.0.1:1",
        "127.0.0.1::",
        "1:2:3:4:5:6:7:127.0.0.1",
        "fe80::1%",
        "[fe80::1%]",
        "::１"
      })
  void textThatIsNotALiteralAddressIsNone(String text) {
    assertThat(AddressText.reported(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[::1]", "127.0.0.1:80", "::1%lo", "fe80::1%eth0", "::1 ", "1.2.3"})
  void aConfiguredAddressHasNoBracketsZoneOrPort(String text) {
    assertThat(AddressText.literal(text)).isEmpty();
  }

  /** With a search that is quadratic in the length, this test would not end. */
  @ParameterizedTest
  @ValueSource(strings = {":", "1:", "1.", "[", "%", "::1%", "0"})
  void longTextIsNotAnAddress(String piece) {
    String text = piece.repeat(1_000_000);

    assertThat(AddressText.reported(text + "x")).isEmpty();
    assertThat(AddressText.literal(text + "x")).isEmpty();
  }

  @Test
  void theLongestAddressIsShortEnough() {
    String zone = "x".repeat(100 - "[::1%]:65535".length());

    assertThat(AddressText.reported("[::1%" + zone + "]:65535")).isPresent();
    assertThat(AddressText.reported("[::1%x" + zone + "]:65535")).isEmpty();
  }
}

package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.1.2.128/25, 10.1.2.127, false",
    "10.1.2.128/25, 10.1.2.128, true",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.6, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "fd00::/8, fdff::1, true",
    "fd00::/8, fe00::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "127.0.0.0/8, ::ffff:127.0.0.1, true",
    "::ffff:10.0.0.0/104, 10.1.2.3, true",
    "::ffff:10.0.0.0/104, 11.0.0.0, false",
    "::ffff:0:0/96, 203.0.113.9, true",
    "::ffff:0:0/96, ::1, false",
    "::ffff:192.0.2.7, 192.0.2.7, true",
    "::ffff:192.0.2.7, 192.0.2.6, false",
    "::/0, 192.0.2.7, false"
  })
  void aRangeHoldsTheAddressesWithItsPrefix(String range, String address, boolean inside) {
    assertThat(AddressRange.of(range).contains(AddressText.reported(address).orElseThrow()))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prometheus.example",
        "999.1.1.1",
        "999.1.1.1/8",
        "010.0.0.1",
        "10.0.0",
        "1:2",
        "[::1]",
        "127.0.0.1:80",
        "fe80::1%eth0",
        "/8",
        ""
      })
  void textThatIsNotAnAddressIsNotARange(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of(text))
        .withMessage(
            """
            "%s" is not an address or a range of addresses.
            Fix: write it as 192.0.2.7, 10.0.0.0/8, 2001:db8::7 or fd00::/8; host names are not \
            looked up.\
            """,
            text);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7/32",
    "10.0.0.0/8, 10.0.0.0/8",
    "0.0.0.0/0, 0.0.0.0/0",
    "2001:db8::7, 2001:db8:0:0:0:0:0:7/128",
    "fd00::/8, fd00:0:0:0:0:0:0:0/8",
    "::ffff:10.0.0.0/104, 10.0.0.0/8"
  })
  void theTextOfARangeHasItsPrefix(String range, String text) {
    assertThat(AddressRange.of(range)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/+8"})
  void aPrefixHasItsLimits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of(text))
        .withMessage("\"%s\" has no prefix length from 0 to 32 after its slash.", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.0.0/8", "10.128.0.0/8", "fd01::/8", "::ffff:10.0.0.0/8"})
  void bitsBeyondThePrefixAreAMistake(String range) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of(range))
        .withMessage(
            """
            "%s" has bits set after its prefix of 8, so the range is ambiguous.
            Fix: clear these bits, or write a longer prefix.\
            """,
            range);
  }
}

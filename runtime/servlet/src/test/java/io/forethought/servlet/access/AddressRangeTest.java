package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
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
    "127.0.0.0/8, ::ffff:127.0.0.1, true"
  })
  void aRangeHoldsTheAddressesWithItsPrefix(String range, String address, boolean inside) {
    assertThat(AddressRange.of(range).contains(AddressRange.parse(address).orElseThrow()))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "10.0.0", "10.0.0.256", "010.0.0.1", "0x7f.0.0.1", "1:2", "::g"})
  void whatIsNoAddressIsNotLookedUp(String text) {
    assertThat(AddressRange.parse(text)).isEmpty();
  }

  @Test
  void aNameIsNoRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of("prometheus.example"))
        .withMessage(
            """
            "prometheus.example" is not an address or a range of addresses.
            Fix: write it as 192.0.2.7, 10.0.0.0/8, 2001:db8::7 or fd00::/8; host names are not \
            looked up.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/+8"})
  void aPrefixHasItsLimits(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of(text))
        .withMessage("\"%s\" has no prefix length from 0 to 32 after its slash.", text);
  }

  @Test
  void bitsBeyondThePrefixAreAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AddressRange.of("10.1.0.0/8"))
        .withMessage(
            """
            "10.1.0.0/8" has bits set after its prefix of 8, so the range is ambiguous.
            Fix: clear these bits, or write a longer prefix.\
            """);
  }
}

package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "localhost.",
        "localhost.:8080",
        "shop.localhost:8080",
        "127.0.0.1",
        "127.0.0.1:8080",
        "[::1]",
        "[::1]:8080",
        "[fe80::1%25eth0]:8080",
        "192.0.2.7:8080",
        "shop.example",
        "Shop.Example.:8080",
        "shop:8080"
      })
  void aProgramOnThisMachineUsesAnAddressLocalhostOrAConfiguredName(String host) {
    Access access = Access.builder().hosts("shop.example", "shop").build();

    assertThat(access.judge(from("127.0.0.1", host))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(from("::1", host))).isEqualTo(Verdict.ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":8080",
        "attacker.example",
        "attacker.example:8080",
        "localhost.attacker.example",
        "attackerlocalhost",
        "attacker@shop/.localhost",
        ".localhost",
        "127.0.0.1.attacker.example",
        "999.1.1.1",
        "127.1",
        "0x7f000001",
        "localhost:8080:8080",
        "localhost,attacker.example",
        "localhost:port",
        "example",
        "www.shop.example"
      })
  void anyOtherHostIsRefused(String host) {
    Access access = Access.builder().hosts("shop.example", "shop").build();

    assertThat(access.judge(from("127.0.0.1", host))).isEqualTo(Verdict.HOST_REFUSED);
    assertThat(access.judge(from("::1", host))).isEqualTo(Verdict.HOST_REFUSED);
    assertThat(Access.loopback().judge(from("127.0.0.1", host))).isEqualTo(Verdict.HOST_REFUSED);
  }

  @Test
  void aLongHostIsRefused() {
    String name = "x".repeat(255);
    Access access = Access.builder().hosts(name).build();

    assertThat(access.judge(from("127.0.0.1", name))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(from("127.0.0.1", name + ":"))).isEqualTo(Verdict.HOST_REFUSED);
    assertThat(access.judge(from("127.0.0.1", "x.".repeat(1_000_000) + "localhost")))
        .isEqualTo(Verdict.HOST_REFUSED);
  }

  @Test
  void theHostMattersWhereAnAddressOfThisMachineSuffices() {
    Secret token = Secret.from("the test", () -> List.of("one"));
    Access addresses = Access.builder().addresses("127.0.0.0/8", "10.0.0.0/8").build();
    Access both = Access.builder().addresses("127.0.0.1").bearerToken(token).build();
    Access credentials = Access.builder().bearerToken(token).build();
    Caller local = new Caller("127.0.0.1", "shop.example", List.of(), false, "Bearer one");
    Caller remote = new Caller("10.0.0.7", "shop.example", List.of(), false, null);

    assertThat(addresses.judge(local)).isEqualTo(Verdict.HOST_REFUSED);
    assertThat(addresses.judge(remote)).isEqualTo(Verdict.ALLOWED);
    assertThat(both.judge(local)).isEqualTo(Verdict.ALLOWED);
    assertThat(credentials.judge(local)).isEqualTo(Verdict.ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "http://shop.example", "shop.example:8080", "*.example", "a..b", "a b"})
  void aConfiguredNameIsTheNameOfAHost(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Access.builder().hosts(name))
        .withMessage(
            """
            "%s" is not the name of a host.
            Fix: write it without a scheme, a port and wildcards, such as shop.example.\
            """,
            name);
  }

  private static Caller from(String peer, String host) {
    return new Caller(peer, host, List.of(), false, null);
  }
}

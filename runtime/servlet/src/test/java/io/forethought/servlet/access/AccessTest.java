package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

  private static final Secret TOKENS = Secret.from("the test", () -> List.of("old", "new"));

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "::1", "::1%lo", "[::1]", "[::1%0]:4711", "::ffff:127.0.0.1"})
  void withoutMoreTheSameMachineMayScrape(String peer) {
    assertThat(Access.loopback().judge(from(peer))).isEqualTo(Verdict.ALLOWED);
    assertThat(Access.builder().build().judge(from(peer))).isEqualTo(Verdict.ALLOWED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "10.0.0.7",
        "192.168.1.1",
        "2001:db8::1",
        "fe80::1%eth0",
        "",
        "unix:",
        "localhost",
        "0.0.0.0",
        "::",
        "::127.0.0.1",
        "127.0.0.0",
        "127.0.0.2",
        "127.0.0.6",
        "127.0.1.1",
        "127.255.255.254",
        "::ffff:127.0.0.6"
      })
  void withoutMoreNobodyElseMay(String peer) {
    assertThat(Access.loopback().judge(from(peer))).isEqualTo(Verdict.ADDRESS_REFUSED);
  }

  @Test
  void anAddressOfASidecarCanBeAllowed() {
    Access access = Access.builder().addresses("127.0.0.0/8").build();

    assertThat(access.judge(from("127.0.0.6"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(new Caller("127.0.0.6", null, List.of(), true, null)))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
  }

  @Test
  void whatAProxyOnTheSameMachinePassesOnIsNotFromTheSameMachine() {
    Caller outside = new Caller("127.0.0.1", null, List.of("203.0.113.9"), true, null);
    Caller liar = new Caller("127.0.0.1", null, List.of("127.0.0.1"), true, null);
    Caller silent = new Caller("127.0.0.1", null, List.of(), true, null);

    assertThat(List.of(outside, liar, silent))
        .allSatisfy(
            caller ->
                assertThat(Access.loopback().judge(caller)).isEqualTo(Verdict.ADDRESS_REFUSED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1 | 10.1.1.1                         | ALLOWED",
        "192.0.2.1 | 10.1.1.1:4711                    | ALLOWED",
        "192.0.2.1 | 203.0.113.9                      | ADDRESS_REFUSED",
        "192.0.2.1 | 10.1.1.1, 203.0.113.9            | ADDRESS_REFUSED",
        "192.0.2.1 | 203.0.113.9, 10.1.1.1            | ALLOWED",
        "192.0.2.1 | 203.0.113.9, 10.1.1.1, 192.0.2.2 | ALLOWED",
        "192.0.2.1 | unknown                          | ADDRESS_REFUSED",
        "192.0.2.1 | 10.1.1.1, garbage                | ADDRESS_REFUSED",
        "192.0.2.1 | 192.0.2.2                        | ADDRESS_REFUSED",
        "192.0.2.1 | [fd00::1]:4711                   | ALLOWED",
        "192.0.2.1 | [fd00::1]                        | ALLOWED",
        "192.0.2.1 | fd00::1                          | ALLOWED",
        "192.0.2.1 | ::ffff:10.1.1.1                  | ALLOWED",
        "192.0.2.1 | 999.1.1.1                        | ADDRESS_REFUSED",
        "192.0.2.1 | 10.1.1                           | ADDRESS_REFUSED",
        "192.0.2.1 | localhost                        | ADDRESS_REFUSED",
        "192.0.2.1 | ''                               | ADDRESS_REFUSED",
        "192.0.2.1 | 10.1.1.1,                        | ADDRESS_REFUSED",
        "[::ffff:192.0.2.1]:4711 | 10.1.1.1           | ALLOWED",
        "10.1.1.1  | 203.0.113.9                      | ALLOWED",
        "198.51.100.1 | 10.1.1.1                      | ADDRESS_REFUSED"
      })
  void theLastHopThatIsNoTrustedProxyCounts(String peer, String forwardedFor, Verdict verdict) {
    Access access =
        Access.builder().addresses("10.0.0.0/8", "fd00::/8").trustedProxies("192.0.2.0/24").build();

    assertThat(access.judge(new Caller(peer, null, List.of(forwardedFor), true, null)))
        .isEqualTo(verdict);
  }

  @Test
  void aListOfHopsOverEightKibibytesNamesNoClient() {
    Access access = Access.builder().addresses("10.0.0.0/8").trustedProxies("192.0.2.1").build();
    String spaces = " ".repeat(8192 - "10.1.1.1".length());

    assertThat(
            access.judge(new Caller("192.0.2.1", null, List.of(spaces + "10.1.1.1"), true, null)))
        .isEqualTo(Verdict.ALLOWED);
    assertThat(
            access.judge(new Caller("192.0.2.1", null, List.of(spaces + " 10.1.1.1"), true, null)))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
    assertThat(
            access.judge(new Caller("192.0.2.1", null, List.of(spaces, " 10.1.1.1"), true, null)))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
    String colons = ":".repeat(1_000_000) + "x";
    assertThat(access.judge(new Caller("192.0.2.1", null, List.of(colons), true, null)))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
  }

  @Test
  void severalHeadersAreOneList() {
    Access access = Access.builder().addresses("10.0.0.0/8").trustedProxies("192.0.2.1").build();

    assertThat(
            access.judge(
                new Caller("192.0.2.1", null, List.of("10.1.1.1", "203.0.113.9"), true, null)))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
  }

  @Test
  void addressesAndCredentialsMustBothBeRight() {
    Access access = Access.builder().bearerToken(TOKENS).addresses("10.0.0.0/8").build();

    assertThat(access.judge(new Caller("10.1.1.1", null, List.of(), false, "Bearer old")))
        .isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(new Caller("10.1.1.1", null, List.of(), false, null)))
        .isEqualTo(Verdict.CREDENTIALS_MISSING);
    assertThat(access.judge(new Caller("127.0.0.1", null, List.of(), false, "Bearer old")))
        .isEqualTo(Verdict.ADDRESS_REFUSED);
  }

  @Test
  void noSecretIsEverWritten() {
    Access access =
        Access.builder()
            .bearerToken(TOKENS)
            .basic("prometheus", TOKENS)
            .addresses("10.0.0.0/8")
            .trustedProxies("192.0.2.1")
            .build();

    assertThat(access)
        .hasToString(
            "from 10.0.0.0/8, behind the proxies 192.0.2.1/32 with a bearer token from the test,"
                + " or the name \"prometheus\" and a password from the test");
    assertThat(Access.loopback())
        .hasToString(
            "from 127.0.0.1 and ::1 only, without a proxy. To allow other machines, a proxy or a"
                + " service mesh, configure a token, for example with"
                + " FORETHOUGHT_METRICS_TOKEN_FILE");
    assertThat(Access.builder().trustedProxies("192.0.2.1").build())
        .hasToString("from 127.0.0.1 and ::1, behind the proxies 192.0.2.1/32");
    assertThat(showing("Bearer old").toString()).doesNotContain("old");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, '', 127.0.0.1",
    "::1, '', 0:0:0:0:0:0:0:1",
    "127.0.0.1 ::1, '', 127.0.0.1",
    "::1 127.0.0.6, '', 127.0.0.1",
    "127.0.0.0/8, '', 127.0.0.1",
    "::ffff:127.0.0.1, '', 127.0.0.1",
    "127.0.0.1, 127.0.0.6, 127.0.0.1",
    "::1, ::1, 0:0:0:0:0:0:0:1",
    "::1, 127.0.0.1, 127.0.0.1",
    "127.0.0.1, 192.0.2.1,",
    "127.0.0.1 192.0.2.7, '',",
    "192.0.2.7, 127.0.0.1,",
    "126.0.0.0/7, '',",
    "::/127, '',",
    "0.0.0.0/0, '',"
  })
  void onlyProgramsOnThisMachineReachALoopbackAddress(
      String addresses, String proxies, String expected) {
    Access.Builder access = Access.builder().addresses(addresses.split(" "));
    if (!proxies.isEmpty()) {
      access.trustedProxies(proxies);
    }

    assertThat(access.build().loopbackAddress().map(InetAddress::getHostAddress))
        .isEqualTo(Optional.ofNullable(expected));
    assertThat(access.bearerToken(TOKENS).build().loopbackAddress().isPresent())
        .isEqualTo(expected != null);
  }

  @Test
  void credentialsAreAcceptedFromOtherMachines() {
    assertThat(Access.builder().bearerToken(TOKENS).build().loopbackAddress()).isEmpty();
    assertThat(Access.loopback().loopbackAddress().map(InetAddress::getHostAddress))
        .hasValue("127.0.0.1");
    assertThat(Access.builder().trustedProxies("192.0.2.1").build().loopbackAddress()).isEmpty();
  }

  @Test
  void withoutVariablesTheEnvironmentIsTheDefault() {
    assertThat(Access.fromEnvironment()).hasToString(Access.loopback().toString());
  }

  private static Caller from(String peer) {
    return new Caller(peer, null, List.of(), false, null);
  }

  private static Caller showing(String authorization) {
    return new Caller("203.0.113.9", null, List.of(), false, authorization);
  }
}

package io.forethought.servlet.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource(
      value = {
        "-, CREDENTIALS_MISSING",
        "'', CREDENTIALS_MISSING",
        "Bearer old, ALLOWED",
        "bearer new, ALLOWED",
        "BEARER   new  , ALLOWED",
        "Bearer ol, CREDENTIALS_WRONG",
        "Bearer oldx, CREDENTIALS_WRONG",
        "Bearer, CREDENTIALS_WRONG",
        "Token old, CREDENTIALS_REFUSED",
        "old, CREDENTIALS_REFUSED",
        "Bearerold, CREDENTIALS_REFUSED",
        "Basic b2xk, CREDENTIALS_REFUSED"
      },
      nullValues = "-")
  void anyOfTheTokensLetsIn(String authorization, Verdict verdict) {
    Access access = Access.builder().bearerToken(TOKENS).build();

    assertThat(access.judge(showing(authorization))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "prometheus:pass:word, ALLOWED",
    "prometheus:pass, CREDENTIALS_WRONG",
    "prometheus, CREDENTIALS_WRONG",
    "other:pass:word, CREDENTIALS_WRONG",
    "grafana:pass:word, CREDENTIALS_WRONG",
    ":pass:word, CREDENTIALS_WRONG",
    ":, CREDENTIALS_WRONG",
    "grafana:ümläut, ALLOWED"
  })
  void aNameNeedsItsOwnPassword(String shown, Verdict verdict) {
    Access access =
        Access.builder()
            .basic("prometheus", Secret.from("the test", () -> List.of("pass:word")))
            .basic("grafana", Secret.from("the test", () -> List.of("ümläut")))
            .build();

    String encoded = Base64.getEncoder().encodeToString(shown.getBytes(UTF_8));
    assertThat(access.judge(showing("Basic " + encoded))).isEqualTo(verdict);
    assertThat(access.judge(showing("Basic %%%"))).isEqualTo(Verdict.CREDENTIALS_WRONG);
    assertThat(access.judge(showing("Basic"))).isEqualTo(Verdict.CREDENTIALS_WRONG);
    assertThat(access.judge(showing("Bearer " + encoded))).isEqualTo(Verdict.CREDENTIALS_REFUSED);
  }

  @Test
  void eachKindIsJudgedByItsOwnSecrets() {
    Access access =
        Access.builder()
            .bearerToken(TOKENS)
            .basic("grafana", Secret.from("the test", () -> List.of("word")))
            .build();

    assertThat(access.judge(showing("Bearer old"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(showing("Bearer word"))).isEqualTo(Verdict.CREDENTIALS_WRONG);
    assertThat(access.judge(showing("BASIC Z3JhZmFuYTp3b3Jk"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(showing("Basic Z3JhZmFuYTpvbGQ=")))
        .isEqualTo(Verdict.CREDENTIALS_WRONG);
    assertThat(access.judge(showing("Digest old"))).isEqualTo(Verdict.CREDENTIALS_REFUSED);
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
    assertThat(access.challenge())
        .isEqualTo("Bearer realm=\"metrics\", Basic realm=\"metrics\", charset=\"UTF-8\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a:b", ":x", "x:", ":"})
  void aNameHasNoColon(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Access.builder().basic(name, TOKENS))
        .withMessage(
            "The name for basic authentication must not be empty or contain a colon, but is"
                + " \"%s\".",
            name);
  }

  private static Caller from(String peer) {
    return new Caller(peer, null, List.of(), false, null);
  }

  private static Caller showing(String authorization) {
    return new Caller("203.0.113.9", null, List.of(), false, authorization);
  }
}

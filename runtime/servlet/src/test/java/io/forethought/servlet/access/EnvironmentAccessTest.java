package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentAccessTest {

  @Test
  void withoutVariablesOnlyTheSameMachine() {
    assertThat(access(Map.of("PATH", "/bin"))).hasToString(Access.loopback().toString());
  }

  @Test
  void allCanBeSaid() {
    assertThat(
            access(
                Map.of(
                    "FORETHOUGHT_METRICS_TOKEN", "hunter2",
                    "FORETHOUGHT_METRICS_TOKEN_FILE", "/run/token",
                    "FORETHOUGHT_METRICS_USER", "prometheus",
                    "FORETHOUGHT_METRICS_PASSWORD_FILE", "/run/password",
                    "FORETHOUGHT_METRICS_ADDRESSES", "10.0.0.0/8, fd00::/8",
                    "FORETHOUGHT_METRICS_TRUSTED_PROXIES", "192.0.2.1")))
        .hasToString(
            "from 10.0.0.0/8, fd00:0:0:0:0:0:0:0/8, behind the proxies 192.0.2.1/32 with a bearer"
                + " token from the environment variable FORETHOUGHT_METRICS_TOKEN, or a bearer"
                + " token from the file /run/token, or the name \"prometheus\" and a password from"
                + " the file /run/password");
  }

  @Test
  void namesOfThisMachineAreSeparatedByCommas() {
    Access access = access(Map.of("FORETHOUGHT_METRICS_HOSTS", "shop.example, Shop.Internal."));

    assertThat(access.judge(naming("shop.internal:8080"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(naming("shop.example"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(naming("other.example"))).isEqualTo(Verdict.HOST_REFUSED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_HOSTS", "shop.example,")));
  }

  @Test
  void aBlankVariableOpensNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_TOKEN", " ")))
        .withMessage(
            """
            The environment variable FORETHOUGHT_METRICS_TOKEN is set, but blank.
            Fix: set it to a value, or unset it.\
            """);
  }

  @Test
  void aNameNeedsAPassword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_USER", "prometheus")))
        .withMessage(
            """
            Only one of FORETHOUGHT_METRICS_USER and FORETHOUGHT_METRICS_PASSWORD_FILE is set.
            Fix: set both or neither.\
            """);
  }

  @Test
  void aMisspeltVariableIsNotIgnored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_TOKENS", "hunter2")))
        .withMessage(
            """
            Unknown environment variable: FORETHOUGHT_METRICS_TOKENS.
            Fix: the variables for the metrics are FORETHOUGHT_METRICS_TOKEN, \
            FORETHOUGHT_METRICS_TOKEN_FILE, FORETHOUGHT_METRICS_USER, \
            FORETHOUGHT_METRICS_PASSWORD_FILE, FORETHOUGHT_METRICS_ADDRESSES, \
            FORETHOUGHT_METRICS_TRUSTED_PROXIES, FORETHOUGHT_METRICS_HOSTS, \
            FORETHOUGHT_METRICS_UI.\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void thePageInABrowserChangesNoAccess(String value) {
    assertThat(access(Map.of("FORETHOUGHT_METRICS_UI", value)))
        .hasToString(Access.loopback().toString());
  }

  @Test
  void thePageInABrowserIsOnOrOff() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_UI", "yes")))
        .withMessage(
            "The environment variable FORETHOUGHT_METRICS_UI is invalid: it must be true or false,"
                + " but is \"yes\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOKEN", "TOKEN_FILE", "USER", "PASSWORD_FILE", "ADDRESSES", "HOSTS"})
  void aPrefixInTheSingularIsNotIgnored(String end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRIC_" + end, "x")))
        .withMessageStartingWith("Unknown environment variable: FORETHOUGHT_METRIC_" + end + ".");
    assertThat(access(Map.of("FORETHOUGHT_METRIC_PORT", "9400")))
        .hasToString(Access.loopback().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADDRESSES", "TRUSTED_PROXIES"})
  void anInvalidValueIsReportedWithItsVariable(String end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_" + end, "10.0.0.0/8,shop")))
        .withMessageStartingWith(
            "The environment variable FORETHOUGHT_METRICS_"
                + end
                + " is invalid: \"shop\" is not an address or a range of addresses.\nFix: ");
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE_HOST, 10.96.0.7",
    "SERVICE_HOST, fd00::7",
    "SERVICE_PORT, 9400",
    "SERVICE_PORT_HTTP_METRICS, 9400",
    "PORT, tcp://10.96.0.7:9400",
    "PORT, udp://10.96.0.7:9400",
    "PORT, tcp://[fd00::7]:9400",
    "PORT_9400_TCP, tcp://10.96.0.7:9400",
    "PORT_9400_TCP_PROTO, tcp",
    "PORT_9400_TCP_PORT, 9400",
    "PORT_9400_TCP_ADDR, 10.96.0.7",
    "PORT_9400_TCP_ADDR, fd00::7",
    "PORT_53_UDP, udp://10.96.0.7:53",
    "PORT_53_UDP_PROTO, udp",
    "PORT_7_SCTP_ADDR, 10.96.0.7",
    // Of a Service called forethought-metrics-token.
    "TOKEN_SERVICE_HOST, 10.96.0.7",
    "TOKEN_SERVICE_PORT, 80",
    "TOKEN_PORT, tcp://10.96.0.7:80",
    "TOKEN_PORT_80_TCP_ADDR, 10.96.0.7"
  })
  void aVariableOfAServiceInKubernetesIsIgnored(String end, String value) {
    assertThat(access(Map.of("FORETHOUGHT_METRICS_" + end, value)))
        .hasToString(Access.loopback().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "PORT, 9400",
    "PORT, ''",
    "PORT, http://10.96.0.7",
    "HOST, 10.96.0.7",
    "ADDRESS, 10.96.0.7",
    "SERVICE_HOST, shop.example",
    "SERVICE_HOST, ''",
    "SERVICE_PORT, tcp",
    "SERVICE, 10.96.0.7",
    "PORT_TCP, tcp://10.96.0.7:9400",
    "PORT_9400, tcp://10.96.0.7:9400",
    "PORT_9400_TCP, 9400",
    "PORT_9400_TCP_PROTO, http",
    "PORT_9400_TCP_PORT, x",
    "PORT_9400_TCP_ADDR, x",
    "PORT_9400_TCP_HOST, 10.96.0.7",
    "TOKEN_FILES, /run/token",
    "token, x",
    "'', x"
  })
  void anyOtherUnknownVariableIsAMistake(String end, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> access(Map.of("FORETHOUGHT_METRICS_" + end, value)))
        .withMessageStartingWith("Unknown environment variable: FORETHOUGHT_METRICS_" + end + ".");
  }

  @Test
  void theTokenIsTheValueOfItsVariable() {
    Access access = access(Map.of("FORETHOUGHT_METRICS_TOKEN", " hunter2 "));

    assertThat(access.judge(showing("hunter2"))).isEqualTo(Verdict.ALLOWED);
    assertThat(access.judge(showing("hunter"))).isEqualTo(Verdict.CREDENTIALS_WRONG);
  }

  private static Caller showing(String token) {
    return new Caller("192.0.2.7", null, List.of(), false, "Bearer " + token);
  }

  private static Caller naming(String host) {
    return new Caller("127.0.0.1", host, List.of(), false, null);
  }

  private static Access access(Map<String, String> environment) {
    return new EnvironmentAccess(environment).access();
  }
}

package io.forethought.servlet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
            Fix: the variables for access to the metrics are FORETHOUGHT_METRICS_TOKEN, \
            FORETHOUGHT_METRICS_TOKEN_FILE, FORETHOUGHT_METRICS_USER, \
            FORETHOUGHT_METRICS_PASSWORD_FILE, FORETHOUGHT_METRICS_ADDRESSES, \
            FORETHOUGHT_METRICS_TRUSTED_PROXIES, FORETHOUGHT_METRICS_HOSTS.\
            """);
  }

  private static Caller naming(String host) {
    return new Caller("127.0.0.1", host, List.of(), false, null);
  }

  private static Access access(Map<String, String> environment) {
    return new EnvironmentAccess(environment).access();
  }
}

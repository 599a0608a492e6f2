package io.forethought.servlet.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  private static final Secret TOKENS = Secret.from("the test", () -> List.of("old", "new"));

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
  void theChallengeNamesTheKindsThatAreAccepted() {
    String bearer = "Bearer realm=\"metrics\"";
    String basic = "Basic realm=\"metrics\", charset=\"UTF-8\"";

    assertThat(Access.builder().bearerToken(TOKENS).build().challenge()).isEqualTo(bearer);
    assertThat(Access.builder().basic("grafana", TOKENS).build().challenge()).isEqualTo(basic);
    assertThat(Access.builder().basic("grafana", TOKENS).bearerToken(TOKENS).build().challenge())
        .isEqualTo(bearer + ", " + basic);
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

  private static Caller showing(String authorization) {
    return new Caller("203.0.113.9", null, List.of(), false, authorization);
  }
}

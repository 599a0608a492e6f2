package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestLabel.cappedLabel;
import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link LabelPromisesUnboundedRule}. */
class LabelPromisesUnboundedRuleTest {

  private static final Rule RULE = new LabelPromisesUnboundedRule();

  @Test
  void boundDoesNotHelpWhatNeverEnds() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(cappedLabel("userId", 50), rangedLabel("a", 1, 99).named("order_id"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_PROMISES_UNBOUNDED,
                at("open.userId"),
                "user_id",
                "user",
                "remove the label and record the user in a log or trace, or use an enum that groups the values"),
            Finding.of(
                Code.LABEL_PROMISES_UNBOUNDED,
                at("open.a.name"),
                "order_id",
                "order",
                "remove the label and record the order in a log or trace, or use an enum that groups the values"));
  }

  @ParameterizedTest
  @CsvSource({
    "customerId, customer",
    "accountUuid, account",
    "id, object",
    "sessionId, session",
    "session, session",
    "requestId, request",
    "token, token",
    "customerEmail, email address",
    "phone, phone number",
    "shippingAddress, address",
    "clientIp, IP address",
    "url, URL",
    "requestUri, URI",
    "rawPath, path",
    "searchQuery, query",
    "timestamp, timestamp",
    "traceId, trace",
    "sql, statement",
    "exceptionMessage, message",
    "userName, user",
    "username, user",
    "user, user"
  })
  void namesThatPromiseUnboundedValuesAreErrors(String parameter, String thing) {
    assertThat(findings(RULE, gauge("open").labels(cappedLabel(parameter, 20))))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "userType",
        "requestMethod",
        "tokenKind",
        "pathTemplate",
        "shardId",
        "workerId",
        "campaign",
        "host",
        "paid",
        "valid",
        "country"
      })
  void namesOfKindsAreFine(String parameter) {
    assertThat(findings(RULE, gauge("open").labels(cappedLabel(parameter, 20)))).isEmpty();
  }

  @Test
  void closedSetsMayHaveAnyName() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("user"),
                        booleanLabel("session"),
                        listedLabel("path", "/cart"),
                        unboundedLabel("url", "String")),
                info("build").labels(freeLabel("requestId"))))
        .isEmpty();
  }
}

package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestApplication.constants;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link RequestLabelTakenRule}. */
class RequestLabelTakenRuleTest {

  private static final Rule RULE = new RequestLabelTakenRule();

  @Test
  void labelOfTheProfileIsTaken() {
    assertThat(findings(RULE, application("Shop").label("view", constants("LIST"))))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_TAKEN,
                at("view"),
                "view",
                "the HTTP metrics already have this label",
                "view"));
  }

  @Test
  void labelOfAnotherProfileIsFree() {
    assertThat(
            findings(
                RULE,
                application("Shop").profile(HttpProfile.OTEL).label("view", constants("LIST"))))
        .isEmpty();
  }

  @Test
  void twoMethodsCannotBeOneLabel() {
    assertThat(
            findings(
                RULE,
                application("Shop")
                    .label("apiVersion", constants("V1"))
                    .label("APIVersion", constants("V1"))))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_TAKEN,
                at("APIVersion"),
                "api_version",
                "another method of the class already has this label name",
                "APIVersion"));
  }

  @Test
  void reservedNamesAreTaken() {
    assertThat(findings(RULE, application("Shop").label("job", constants("NIGHTLY"))))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_TAKEN,
                at("job"),
                "job",
                "it is reserved for the scrape target",
                "job"));
  }

  @Test
  void namesAreInSnakeCase() {
    assertThat(findings(RULE, application("Shop").label("größe", constants("S"))))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_TAKEN,
                at("größe"),
                "größe",
                "it is not in snake case",
                "größe"));
  }
}

package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.http.HttpProfile;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link HttpMetricIdleRule}. */
class HttpMetricIdleRuleTest {

  private static final Rule RULE = new HttpMetricIdleRule();

  @Test
  void onlyWhatIsThereCanBeLeftOut() {
    assertThat(
            findings(
                RULE,
                application("Shop")
                    .profile(HttpProfile.OTEL)
                    .without("REQUEST_BODY_SIZE", "CHARSETS")))
        .containsExactly(Finding.of(Code.HTTP_METRIC_IDLE, at("without[1]"), "OTEL", "CHARSETS"));
  }

  @Test
  void everyProfileKnowsTheMostImportantOnes() {
    for (HttpProfile profile : HttpProfile.values()) {
      assertThat(
              findings(
                  RULE,
                  application("Shop")
                      .profile(profile)
                      .without("DURATION_INCLUDING_FILTERS", "REQUEST_BODY_SIZE")))
          .isEmpty();
    }
  }
}

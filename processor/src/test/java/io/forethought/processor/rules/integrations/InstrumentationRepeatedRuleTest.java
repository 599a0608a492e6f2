package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link InstrumentationRepeatedRule}. */
class InstrumentationRepeatedRuleTest {

  private static final Rule RULE = new InstrumentationRepeatedRule();

  @Test
  void everyApplicationIsReportedInTheOrderOfTheNames() {
    assertThat(findings(RULE, application("Shop"), application("BackOffice"), application("Till")))
        .containsExactly(
            finding("BackOffice", "\"shop.Shop\" and \"shop.Till\""),
            finding("Shop", "\"shop.BackOffice\" and \"shop.Till\""),
            finding("Till", "\"shop.BackOffice\" and \"shop.Shop\""));
  }

  @Test
  void twoAreTooMany() {
    assertThat(findings(RULE, application("Shop"), application("Till")))
        .containsExactly(finding("Shop", "\"shop.Till\""), finding("Till", "\"shop.Shop\""));
  }

  private static Finding finding(String application, String others) {
    return Finding.of(Code.INSTRUMENTATION_REPEATED, at(application), others);
  }

  @Test
  void oneIsFine() {
    assertThat(findings(RULE, application("Shop"))).isEmpty();
  }
}

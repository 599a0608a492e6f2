package io.forethought.processor.rules.names;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.info;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestMetrics.reported;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link InfoWithoutInfoRule}. */
class InfoWithoutInfoRuleTest {

  private static final Rule RULE = new InfoWithoutInfoRule();

  @Test
  void infoWithoutInfoIsAnError() {
    assertThat(findings(RULE, info("build").named("shop_build")))
        .containsExactly(
            Finding.of(
                Code.INFO_WITHOUT_INFO,
                at("build.name"),
                "shop_build",
                "name = \"shop_build_info\""));
  }

  @Test
  void infoStandsAtTheEndOnly() {
    assertThat(
            findings(
                RULE,
                info("a").named("shop_infos"),
                info("b").named("shop_build_infos"),
                info("c").named("shop_info_seconds")))
        .extracting(finding -> finding.arguments().get(1))
        .containsExactly(
            "add a word that names what is measured: name = \"shop_…_info\"",
            "name = \"shop_build_info\"",
            "name = \"shop_seconds_info\"");
  }

  @Test
  void derivedNameHasItsInfo() {
    assertThat(
            findings(
                RULE,
                info("build"),
                info("b").named("shop_build_info"),
                gauge("c").named("shop_c")))
        .isEmpty();
  }

  @Test
  void anotherWrongSuffixIsToldByItsOwnRule() {
    assertThat(
            reported(
                Code.INFO_WITHOUT_INFO,
                info("a").named("shop_build_count"),
                info("b").named("shop_build_total")))
        .isEmpty();
  }
}

package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link UnitChangedRule}. */
class UnitChangedRuleTest {

  private static final ModuleRule RULE = new UnitChangedRule();

  private static final String LOCK =
      """
      shop_size_bytes
        type: gauge
        unit: bytes
      """;

  @Test
  void lockedMetricKeepsItsUnit() {
    assertThat(module(gauge("a").named("shop_size_bytes")).locked(LOCK).findings(RULE))
        .containsExactly(
            Finding.of(Code.UNIT_CHANGED, at("a"), "shop_size_bytes", "the unit bytes", "no unit"));
  }

  @Test
  void sameUnitIsFine() {
    assertThat(
            module(gauge("a").named("shop_size_bytes").unit(BaseUnit.BYTES))
                .locked(LOCK)
                .findings(RULE))
        .isEmpty();
  }

  @Test
  void otherTypeIsToldByAnotherRule() {
    assertThat(module(histogram("a").named("shop_size_bytes")).locked(LOCK).findings(RULE))
        .isEmpty();
  }
}

package io.forethought.processor.rules.module;

import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestModule.module;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.ModuleRule;
import org.junit.jupiter.api.Test;

/** Tests {@link TypeChangedRule}. */
class TypeChangedRuleTest {

  private static final ModuleRule RULE = new TypeChangedRule();

  @Test
  void lockedMetricKeepsItsType() {
    assertThat(module(gauge("size")).locked("shop_orders_size\n  type: histogram\n").findings(RULE))
        .containsExactly(
            Finding.of(Code.TYPE_CHANGED, at("size"), "shop_orders_size", "histogram", "gauge"));
  }

  @Test
  void sameTypeIsFine() {
    assertThat(module(gauge("size")).locked("shop_orders_size\n  type: gauge\n").findings(RULE))
        .isEmpty();
  }
}

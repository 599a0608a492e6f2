package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.freeLabel;
import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link LabelOfTargetRule}. */
class LabelOfTargetRuleTest {

  private static final Rule RULE = new LabelOfTargetRule();

  @Test
  void labelOfTargetsIsAWarning() {
    assertThat(
            findings(
                RULE,
                counter("paid").labels(label("region")),
                gauge("open").labels(label("place").named("dc"))))
        .containsExactly(
            Finding.of(
                Code.LABEL_OF_TARGET,
                at("paid.region"),
                "region",
                "remove the label if it describes where the program runs; otherwise use a more specific name: @Label(name = \"…_region\")"),
            Finding.of(
                Code.LABEL_OF_TARGET,
                at("open.place.name"),
                "dc",
                "remove the label if it describes where the program runs; otherwise use a more specific name: name = \"…_dc\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region",
        "zone",
        "cluster",
        "availability_zone",
        "az",
        "datacenter",
        "dc",
        "owner",
        "customer",
        "stage",
        "service",
        "environment",
        "env"
      })
  void namesThatOperatorsGiveAreFound(String name) {
    assertThat(findings(RULE, info("build").labels(freeLabel("a").named(name)))).hasSize(1);
  }

  @Test
  void labelsOfThingsAreFine() {
    assertThat(findings(RULE, counter("paid").labels(label("deliveryRegion"), label("zones"))))
        .isEmpty();
  }

  @Test
  void typeThatCannotBeALabelIsToldFirst() {
    assertThat(findings(RULE, counter("paid").labels(unsupportedLabel("customer", "Object"))))
        .isEmpty();
  }
}

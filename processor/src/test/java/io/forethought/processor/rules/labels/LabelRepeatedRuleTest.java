package io.forethought.processor.rules.labels;

import static io.forethought.processor.testing.facts.TestLabel.label;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.stateSet;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.rules.common.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelRepeatedRule}. */
class LabelRepeatedRuleTest {

  private static final Rule RULE = new LabelRepeatedRule();

  @Test
  void repeatedLabelIsAnErrorAtTheLaterOne() {
    assertThat(
            findings(
                RULE,
                gauge("open")
                    .labels(
                        label("kind"), label("other").named("kind"), label("third").named("kind"))))
        .containsExactly(finding("open.other.name"), finding("open.third.name"));
  }

  @Test
  void namesAreComparedAsTheyAreExported() {
    assertThat(
            Stream.of("http.method", "http-method", "http:method", "http\u00e9method", "..x", "__x")
                .flatMap(
                    name ->
                        findings(
                            RULE,
                            gauge("open")
                                .labels(
                                    label("a").named("http_method"),
                                    label("b").named("_x"),
                                    label("c").named(name)))
                            .stream())
                .map(finding -> finding.argument("label")))
        .containsExactly("http_method", "http_method", "http_method", "http_method", "_x", "_x");
  }

  @Test
  void labelOfTheTypeIsOneOfItsOwn() {
    assertThat(
            findings(
                RULE,
                histogram("a").labels(label("b").named("le")),
                summary("c").labels(label("d").named("quantile")),
                stateSet("e").named("shop.mode").labels(label("f").named("shop_mode")),
                counter("g").labels(label("h").named("le"), label("i").named("quantile"))))
        .extracting(finding -> finding.argument("label"))
        .containsExactly("le", "quantile", "shop_mode");
  }

  @Test
  void otherMetricsMayHaveTheLabelToo() {
    assertThat(
            findings(
                RULE, gauge("open").labels(label("kind")), gauge("paid").labels(label("kind"))))
        .isEmpty();
  }

  private static Finding finding(String site) {
    return Finding.of(
        Code.LABEL_REPEATED,
        at(site),
        "shop_orders_open",
        "kind",
        "rename one of the two parameters");
  }
}

package io.forethought.processor.rules.shape;

import static io.forethought.processor.testing.facts.TestMetrics.strays;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Stray;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link AnnotationIdleRule}. */
class AnnotationIdleRuleTest {

  private static final Rule RULE = new AnnotationIdleRule();

  @Test
  void strayAnnotationIsAnError() {
    assertThat(
            RULE.findings(
                strays(
                    new Stray(
                        "Counter",
                        "put it on a method of an interface marked @Metrics",
                        at("count")))))
        .containsExactly(
            Finding.of(
                Code.ANNOTATION_IDLE,
                at("count"),
                "Counter",
                "put it on a method of an interface marked @Metrics"));
  }
}

package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link RequestLabelsUnusableRule}. */
class RequestLabelsUnusableRuleTest {

  private static final Rule RULE = new RequestLabelsUnusableRule();

  @Test
  void classHasLabels() {
    assertThat(findings(RULE, application("Shop").labels()))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABELS_UNUSABLE,
                at("labels"),
                "ShopLabels",
                "it has no method that is not private",
                "add one such as ApiVersion apiVersion(HttpServletRequest request), or remove"
                    + " labels"));
  }

  @Test
  void classCanBeSeen() {
    assertThat(findings(RULE, application("Shop").label("mobile", new Bound.Booleans()).hidden()))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABELS_UNUSABLE,
                at("labels"),
                "ShopLabels",
                "it is not visible to generated code: \"ShopLabels\" is private",
                "remove \"private\" from \"ShopLabels\""));
  }

  @Test
  void objectCanBeMade() {
    assertThat(
            findings(
                RULE, application("Shop").label("mobile", new Bound.Booleans()).abstractLabels()))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABELS_UNUSABLE,
                at("labels"),
                "ShopLabels",
                "generated code cannot create an instance",
                "make its methods static, or make it a class with a constructor without parameters"));
  }

  @Test
  void staticMethodsNeedNoObject() {
    assertThat(
            findings(
                RULE,
                application("Shop")
                    .label("mobile", true, true, true, new Bound.Booleans())
                    .abstractLabels()))
        .isEmpty();
  }

  @Test
  void withoutLabelsThereIsNothingToRead() {
    assertThat(findings(RULE, application("Shop"))).isEmpty();
  }
}

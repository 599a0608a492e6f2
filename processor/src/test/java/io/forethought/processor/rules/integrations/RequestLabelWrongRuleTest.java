package io.forethought.processor.rules.integrations;

import static io.forethought.processor.testing.facts.TestApplication.application;
import static io.forethought.processor.testing.facts.TestApplication.constants;
import static io.forethought.processor.testing.facts.TestMetrics.findings;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Bound;
import io.forethought.processor.rules.common.Rule;
import org.junit.jupiter.api.Test;

/** Tests {@link RequestLabelWrongRule}. */
class RequestLabelWrongRuleTest {

  private static final Rule RULE = new RequestLabelWrongRule();

  @Test
  void enumsAndBooleansAreFine() {
    assertThat(
            findings(
                RULE,
                application("Shop")
                    .label("apiVersion", constants("V1"))
                    .label("mobile", new Bound.Booleans())))
        .isEmpty();
  }

  @Test
  void otherTypesHaveTooManyValues() {
    assertThat(
            findings(
                RULE, application("Shop").label("tenant", new Bound.Unsupported("String", true))))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_WRONG,
                at("tenant"),
                "tenant",
                "it returns String, whose values are not known at compile time",
                "return an enum or a boolean, or make it private if it is not a label"));
  }

  @Test
  void methodTakesARequest() {
    assertThat(
            findings(
                RULE,
                application("Shop").label("mobile", false, false, true, new Bound.Booleans())))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_WRONG,
                at("mobile"),
                "mobile",
                "it must have the request as its only parameter",
                "write mobile(HttpServletRequest request), or make it private"));
  }

  @Test
  void methodCanBeCalled() {
    assertThat(
            findings(
                RULE,
                application("Shop").label("mobile", false, true, false, new Bound.Booleans())))
        .containsExactly(
            Finding.of(
                Code.REQUEST_LABEL_WRONG,
                at("mobile"),
                "mobile",
                "generated code cannot call it",
                "make it public, or private if it is not a label"));
  }
}

package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestLabel.booleanLabel;
import static io.forethought.processor.testing.facts.TestMethod.recorded;
import static io.forethought.processor.testing.facts.TestMethod.set;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Site;
import io.forethought.processor.model.methods.JavaType;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests {@link ParameterNotRecordedRule}. */
class ParameterNotRecordedRuleTest {

  private static final Rule RULE = new ParameterNotRecordedRule();

  @Test
  void aGeneratedMetricHasAllLabels() {
    assertThat(findings(urgent())).isEmpty();
  }

  @Test
  void aMetricOfAnotherSetMustHaveTheLabel() {
    assertThat(findings(urgent().in(counter("created").labels(booleanLabel("urgent"))))).isEmpty();
    assertThat(findings(urgent().in(counter("created"))))
        .containsExactly(
            finding(
                "@Label",
                at("urgent"),
                "none of its metrics has a label \"urgent\"",
                "remove @Label from the parameter, or add the label to one of the metrics"));
  }

  @Test
  void aGeneratedMetricHasTheBounds() {
    assertThat(findings(bounded())).isEmpty();
  }

  @Test
  void aMetricOfAnotherSetHasItsOwnBounds() {
    String problem = "its metrics belong to other sets, which bound their labels themselves";

    assertThat(findings(bounded().in(counter("created").labels(booleanLabel("urgent")))))
        .containsExactly(
            finding("\"max\"", at("\"max\""), problem, "remove \"max\""),
            finding("@Budget", at("@Budget"), problem, "remove @Budget"));
  }

  @Test
  void theBoundsOfALabelThatNoMetricHasAreNotReportedAsWell() {
    assertThat(findings(bounded().in(counter("created"))))
        .extracting(Finding::site)
        .containsExactly(at("urgent"));
  }

  @Test
  void aMetricThatDoesNotExistHasAnotherError() {
    assertThat(findings(urgent().in(set("sold", counter("created"))))).isEmpty();
  }

  private static Finding finding(String what, Site site, String problem, String fix) {
    return Finding.of(Code.PARAMETER_NOT_RECORDED, site, what, "urgent", "take", problem, fix);
  }

  private static TestMethod bounded() {
    return recorded(Kind.COUNTED)
        .label("urgent", new JavaType.Primitive("boolean"), "\"max\"", "@Budget");
  }

  private static TestMethod urgent() {
    return recorded(Kind.COUNTED).label("urgent", new JavaType.Primitive("boolean"));
  }

  private static List<Finding> findings(TestMethod method) {
    return orders().with(method).findings(RULE);
  }
}

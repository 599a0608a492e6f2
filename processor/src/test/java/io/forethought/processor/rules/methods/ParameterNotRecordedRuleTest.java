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
            Finding.of(Code.PARAMETER_NOT_RECORDED, at("urgent"), "urgent", "take", "urgent"));
  }

  @Test
  void aMetricThatDoesNotExistHasAnotherError() {
    assertThat(findings(urgent().in(set("sold", counter("created"))))).isEmpty();
  }

  private static TestMethod urgent() {
    return recorded(Kind.COUNTED).label("urgent", new JavaType.Primitive("boolean"));
  }

  private static List<Finding> findings(TestMethod method) {
    return orders().with(method).findings(RULE);
  }
}

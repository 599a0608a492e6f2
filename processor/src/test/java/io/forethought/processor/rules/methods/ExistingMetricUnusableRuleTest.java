package io.forethought.processor.rules.methods;

import static io.forethought.processor.testing.facts.TestLabel.listedLabel;
import static io.forethought.processor.testing.facts.TestMethod.recorded;
import static io.forethought.processor.testing.facts.TestMethod.set;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetric.gauge;
import static io.forethought.processor.testing.facts.TestMetric.histogram;
import static io.forethought.processor.testing.facts.TestMetric.summary;
import static io.forethought.processor.testing.facts.TestService.orders;
import static io.forethought.processor.testing.facts.TestSite.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.methods.ExistingMetric;
import io.forethought.processor.model.methods.MethodMetric.Kind;
import io.forethought.processor.rules.common.Rule;
import io.forethought.processor.testing.facts.TestMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests {@link ExistingMetricUnusableRule}. */
class ExistingMetricUnusableRuleTest {

  private static final Rule RULE = new ExistingMetricUnusableRule();

  @Test
  void metricsOfTheRightTypeFit() {
    assertThat(findings(recorded(Kind.TIMED).in(histogram("created").unit(BaseUnit.SECONDS))))
        .isEmpty();
    assertThat(findings(recorded(Kind.TIMED).in(summary("created").unit(BaseUnit.SECONDS))))
        .isEmpty();
    assertThat(findings(recorded(Kind.COUNTED).in(counter("created")))).isEmpty();
    assertThat(findings(recorded(Kind.EXCEPTIONS).in(counter("created")))).isEmpty();
    assertThat(findings(recorded(Kind.IN_PROGRESS).in(gauge("created")))).isEmpty();
  }

  @Test
  void theSetMustBeAVisibleSet() {
    ExistingMetric none = new ExistingMetric(Optional.empty(), false, false, true, "x", List.of());

    assertThat(findings(recorded(Kind.COUNTED).in(none)))
        .containsExactly(
            finding(
                "Counted",
                "it names no metric set",
                "@Counted(in = …Metrics.class, metric = \"x\")"));
    assertThat(findings(recorded(Kind.COUNTED).in(set(false, true, "created"))))
        .containsExactly(
            finding(
                "Counted",
                "\"Totals\" is not one",
                "name an interface that is marked @Metrics, or mark it"));
    assertThat(findings(recorded(Kind.COUNTED).in(set(true, false, "created"))))
        .containsExactly(
            finding(
                "Counted",
                "the generated class cannot name \"Totals\"",
                "make \"Totals\" visible"));
  }

  @Test
  void theMetricMustExistOnce() {
    assertThat(findings(recorded(Kind.COUNTED).in(set("", counter("created"), gauge("open")))))
        .containsExactly(finding("Counted", "it names no metric", "metric = \"created\""));
    assertThat(
            findings(recorded(Kind.COUNTED).in(set("creatd", counter("created"), counter("sold")))))
        .containsExactly(
            finding("Counted", "there is no metric \"creatd\"", "metric = \"created\""));
    assertThat(findings(recorded(Kind.COUNTED).in(set("x", counter("created"), counter("sold")))))
        .containsExactly(
            finding(
                "Counted",
                "there is no metric \"x\"",
                "metric = \"created\" or metric = \"sold\""));
    assertThat(findings(recorded(Kind.COUNTED).in(counter("created"), counter("created"))))
        .containsExactly(
            finding(
                "Counted",
                "several metrics are named \"created\"",
                "rename all of them except one"));
  }

  @Test
  void theTypeMustFit() {
    assertThat(findings(recorded(Kind.TIMED).in(counter("created"), summary("taken"))))
        .containsExactly(
            finding("Timed", "\"created\" is not a histogram or a summary", "metric = \"taken\""));
    assertThat(findings(recorded(Kind.IN_PROGRESS).in(counter("created"))))
        .containsExactly(
            finding(
                "InProgress", "\"created\" is not a gauge", "declare a gauge there, and name it"));
    assertThat(findings(recorded(Kind.EXCEPTIONS).in(gauge("created"))))
        .containsExactly(
            finding(
                "CountExceptions",
                "\"created\" is not a counter",
                "declare a counter there, and name it"));
  }

  @Test
  void durationsNeedDataPointsInSeconds() {
    assertThat(findings(recorded(Kind.TIMED).in(histogram("created").unit(BaseUnit.BYTES))))
        .containsExactly(
            finding(
                "Timed",
                "the unit of \"Totals.created\" is not seconds",
                "unit = Unit.SECONDS on it"));
    assertThat(findings(recorded(Kind.TIMED).in(histogram("created").event())))
        .containsExactly(
            finding(
                "Timed",
                "\"Totals.created\" returns nothing",
                "let it return DistributionDataPoint"));
  }

  @Test
  void attributesOfAGeneratedMetricHaveNoEffect() {
    assertThat(findings(recorded(Kind.COUNTED).in(counter("created")).writing("name", "help")))
        .containsExactly(
            finding(
                "Counted",
                "name and help belong to \"Totals.created\", which is declared there",
                "remove name and help"));
    assertThat(findings(recorded(Kind.COUNTED).in(counter("created")).writing("help")))
        .containsExactly(
            finding(
                "Counted",
                "help belongs to \"Totals.created\", which is declared there",
                "remove help"));
    assertThat(findings(recorded(Kind.COUNTED).in(counter("created")).with("Slo")))
        .containsExactly(
            finding("Counted", "@Slo belongs to a metric", "move it to \"Totals.created\""));
  }

  @Test
  void listedExceptionsNeedALabel() {
    assertThat(findings(recorded(Kind.EXCEPTIONS).in(counter("created")).counting("Declined")))
        .containsExactly(
            finding(
                "CountExceptions",
                "\"Totals.created\" has no label \"exception\"",
                "remove the list of exceptions, or add the label"));
    assertThat(
            findings(
                recorded(Kind.EXCEPTIONS)
                    .in(counter("created").labels(listedLabel("exception", "Declined")))
                    .counting("Declined")))
        .isEmpty();
  }

  private static List<Finding> findings(TestMethod method) {
    return orders().with(method).findings(RULE);
  }

  private static Finding finding(String annotation, String problem, String fix) {
    return Finding.of(Code.EXISTING_METRIC_UNUSABLE, at("@"), annotation, "take", problem, fix);
  }
}

package io.forethought.processor.rules;

import static io.forethought.processor.testing.facts.TestLabel.rangedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unboundedLabel;
import static io.forethought.processor.testing.facts.TestLabel.unsupportedLabel;
import static io.forethought.processor.testing.facts.TestMetric.counter;
import static io.forethought.processor.testing.facts.TestMetrics.declarations;
import static io.forethought.processor.testing.facts.TestMetrics.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Amount;
import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.model.Limits;
import io.forethought.processor.testing.facts.TestMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that proposed amounts pass all rules, whatever the fault of the parameter. */
@Tag("once")
class ProposedAmountTest {

  private static final List<String> PARAMETERS =
      List.of("bytes", "ms", "elapsedMillis", "seconds", "sentKilobytes", "percent", "amount", "s");

  private static final List<String> TYPES =
      List.of("int", "long", "double", "Duration", "BigDecimal");

  private static final List<BaseUnit> UNITS =
      List.of(BaseUnit.NONE, BaseUnit.BYTES, BaseUnit.SECONDS, BaseUnit.RATIO);

  private static final List<Function<String, TestMetric>> METRICS =
      List.of(TestMetric::counter, TestMetric::gauge, TestMetric::histogram, TestMetric::summary);

  private static final Pattern AMOUNT = Pattern.compile("@Amount (\\w+) (\\w+)");
  private static final Pattern RANGE = Pattern.compile("@Label\\(from = 1, to = 5\\) int (\\w+)");
  private static final Pattern UNIT = Pattern.compile("unit = Unit\\.(\\w+)");
  private static final Pattern NAME = Pattern.compile("name = \"([^\"…]+)\"");
  private static final Pattern METHOD = Pattern.compile("rename the method to \"(\\w+)\"");

  /** A method that records one number, with a parameter that is an amount or lacks its mark. */
  private record Call(
      Function<String, TestMetric> type, BaseUnit unit, Optional<String> name, String parameter) {

    private TestMetric metric(String method, BaseUnit changed, Optional<String> named) {
      TestMetric metric = type.apply(method).event();
      named.or(() -> name).ifPresent(metric::named);
      return changed == BaseUnit.NONE ? metric : metric.unit(changed);
    }

    TestMetric original() {
      return metric("sent", unit, Optional.empty());
    }

    /** The metric after its fix. */
    TestMetric mended(String fix) {
      BaseUnit mendedUnit = group(UNIT, fix).map(BaseUnit::valueOf).orElse(unit);
      TestMetric metric = metric(group(METHOD, fix).orElse("sent"), mendedUnit, group(NAME, fix));
      Matcher amount = AMOUNT.matcher(fix);
      assertThat(amount.find()).as(fix).isTrue();
      return metric.amount(amount.group(2), kind(amount.group(1)), amount.group(1));
    }
  }

  private static Optional<String> group(Pattern pattern, String fix) {
    return pattern.matcher(fix).results().map(found -> found.group(1)).findFirst();
  }

  private static Amount.Kind kind(String type) {
    return switch (type) {
      case "long" -> Amount.Kind.LONG;
      case "double" -> Amount.Kind.DOUBLE;
      case "Duration" -> Amount.Kind.DURATION;
      default -> Amount.Kind.OTHER;
    };
  }

  private static List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Function<String, TestMetric> type : METRICS) {
      for (BaseUnit unit : UNITS) {
        for (String parameter : PARAMETERS) {
          calls.add(new Call(type, unit, Optional.empty(), parameter));
          if (unit == BaseUnit.NONE) {
            String suffix = type.apply("x").build("", "").type().suffix();
            calls.add(new Call(type, unit, Optional.of("shop_sent" + suffix), parameter));
          }
        }
      }
    }
    return calls;
  }

  @Test
  void fixesOfUnmarkedParametersAreAccepted() {
    List<String> broken = new ArrayList<>();
    int proposed = 0;
    for (Call call : calls()) {
      for (String type : TYPES) {
        TestMetric metric =
            call.original()
                .labels(
                    type.equals("int")
                        ? unboundedLabel(call.parameter(), type)
                        : unsupportedLabel(call.parameter(), type));
        proposed += check(call, type, metric, broken);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(proposed).isGreaterThan(700);
  }

  @Test
  void fixesOfMarkedParametersAreAccepted() {
    List<String> broken = new ArrayList<>();
    int proposed = 0;
    for (Call call : calls()) {
      for (String type : TYPES) {
        TestMetric metric = call.original().amount(call.parameter(), kind(type), type);
        proposed += check(call, type, metric, broken);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(proposed).isGreaterThan(400);
  }

  /** How many findings propose an amount; adds each that is still not accepted. */
  private static int check(Call call, String type, TestMetric metric, List<String> broken) {
    int proposed = 0;
    List<Finding> findings = findings(metric);
    if (findings.size() > 1) {
      broken.add(type + " " + call.parameter() + ": several findings " + findings);
    }
    for (Finding finding : findings) {
      String fix = finding.text().lines().skip(1).findFirst().orElseThrow();
      if (AMOUNT.matcher(fix).find()) {
        proposed++;
        List<Finding> left = findings(call.mended(fix));
        group(RANGE, fix)
            .map(label -> findings(call.original().labels(rangedLabel(label, 1, 5))))
            .ifPresent(left::addAll);
        if (!left.isEmpty()) {
          broken.add(call.unit() + " " + type + " " + call.parameter() + fix + ": " + left);
        }
      }
    }
    return proposed;
  }

  private static List<Finding> findings(TestMetric metric) {
    return new ArrayList<>(
        Rules.findings(declarations(Limits.DEFAULT, set(metric, counter("other"))))
            .filter(finding -> finding.causes().isEmpty())
            .filter(finding -> finding.code() != Code.LABEL_PROMISES_UNBOUNDED)
            // A warning about the type of the metric, whose amount is correct.
            .filter(finding -> finding.code() != Code.DURATION_AS_GAUGE)
            .toList());
  }

  @Test
  void counterThatGetsAUnitAlsoGetsAnAmount() {
    assertThat(findings(counter("sent").named("shop_sent_bytes_total").event()))
        .extracting(Finding::code, finding -> finding.argument("fix"))
        .containsExactly(
            tuple(
                Code.UNIT_NOT_DECLARED,
                "unit = Unit.BYTES, and add a parameter: @Amount long bytes"));
  }
}

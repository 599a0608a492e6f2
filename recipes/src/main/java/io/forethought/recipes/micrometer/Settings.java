package io.forethought.recipes.micrometer;

import io.forethought.recipes.code.Code;
import io.forethought.recipes.code.Constants;
import io.forethought.recipes.meters.MeterKind;
import io.forethought.recipes.meters.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** What the calls of a builder set. */
final class Settings {

  private static final double LEAST_SECONDS = 0.001;
  private static final double MOST_SECONDS = 30;
  private static final double LEAST_AMOUNT = 1;
  private static final double NANOS = 1e9;
  private static final int MOST_BUCKETS = 100;

  private final MeterKind kind;
  private final Constants constants;
  private final TagReader tagReader;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Double> buckets = new ArrayList<>();
  private final List<Double> quantiles = new ArrayList<>();
  private String help = "";
  private String unit = "";
  private double least;
  private double most;
  private boolean percentileHistogram;
  private String reason = "";

  Settings(MeterKind kind, Constants constants) {
    this.kind = kind;
    this.constants = constants;
    this.tagReader = new TagReader(constants);
    this.least = kind == MeterKind.TIMER ? LEAST_SECONDS : LEAST_AMOUNT;
    this.most = kind == MeterKind.TIMER ? MOST_SECONDS : Double.POSITIVE_INFINITY;
  }

  String help() {
    return help;
  }

  String unit() {
    return unit;
  }

  List<Tag> tags() {
    return tags;
  }

  List<Double> buckets() {
    List<Double> all = new ArrayList<>(buckets);
    if (percentileHistogram) {
      all.addAll(PercentileBuckets.between(least, most, kind == MeterKind.TIMER ? NANOS : 1));
    }
    return all.stream().distinct().sorted().toList();
  }

  List<Double> quantiles() {
    return quantiles.stream().distinct().sorted().toList();
  }

  /** Why the settings cannot be kept; empty if they can. */
  String reason() {
    if (!reason.isEmpty()) {
      return reason;
    }
    int count = buckets().size();
    if (count > MOST_BUCKETS) {
      return "publishPercentileHistogram adds "
          + count
          + " buckets: set the expected values, or replace it by serviceLevelObjectives first";
    }
    return count > 0 && !quantiles.isEmpty() ? "it has both percentiles and buckets" : "";
  }

  void refuse(String why) {
    reason = reason.isEmpty() ? why : reason;
  }

  /** Adds what a call sets. */
  void add(J.MethodInvocation call) {
    List<Expression> arguments = Code.arguments(call);
    switch (call.getSimpleName()) {
      case "description" -> help = text(arguments, "its description is not a constant");
      case "baseUnit" -> unit = text(arguments, "its unit is not a constant");
      case "tag", "tags" -> addTags(arguments);
      case "publishPercentiles" -> addNumbers(arguments, quantiles, "a percentile");
      case "serviceLevelObjectives", "sla" -> addNumbers(arguments, buckets, "a bucket");
      case "publishPercentileHistogram" -> percentileHistogram(arguments);
      case "minimumExpectedValue" -> least = expected(arguments.get(0));
      case "maximumExpectedValue" -> most = expected(arguments.get(0));
      case "strongReference" ->
          refuse("ObjectGauge.follow does not keep the object; GaugeFamily.follow does");
      default -> refuse("no metric set has the setting " + call.getSimpleName());
    }
  }

  void addTags(List<Expression> arguments) {
    tagReader
        .tags(arguments)
        .ifPresentOrElse(tags::addAll, () -> refuse("the names of its tags are not known"));
  }

  private void percentileHistogram(List<Expression> arguments) {
    boolean off =
        arguments.size() == 1
            && arguments.get(0) instanceof J.Literal literal
            && Boolean.FALSE.equals(literal.getValue());
    percentileHistogram = !off;
  }

  private double expected(Expression value) {
    Optional<Double> number = number(value);
    if (number.isEmpty()) {
      refuse("an expected value is not a constant");
    }
    return number.orElse(0.0);
  }

  private String text(List<Expression> arguments, String otherwise) {
    Optional<String> text = constants.text(arguments.get(0));
    if (text.isEmpty()) {
      refuse(otherwise);
    }
    return text.orElse("");
  }

  private void addNumbers(List<Expression> arguments, List<Double> numbers, String what) {
    for (Expression argument : arguments) {
      number(argument).ifPresentOrElse(numbers::add, () -> refuse(what + " is not a constant"));
    }
  }

  private Optional<Double> number(Expression expression) {
    return constants.number(expression).or(() -> Durations.seconds(expression, constants));
  }
}

package io.forethought.processor.rules.queries;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be wrong with a query. Texts have blanks in braces, which a {@link Fault} fills in the
 * order of {@link #blanks()}.
 */
public enum QueryCode {
  METRIC_UNKNOWN(
      601,
      "The metric \"{name}\" does not exist{reason}.",
      "{fix}",
      "A query for a metric that does not exist returns nothing, so an alert on it never fires."),
  SAMPLE_NOT_OF_TYPE(
      602,
      "The {type} \"{metric}\" does not have the sample \"{name}\".",
      "write {fix}",
      "Each type of metric has its own samples, and a query for another one returns nothing."),
  LABEL_UNKNOWN(
      603,
      "{what} \"{label}\".",
      "{fix}",
      "A label that does not exist is empty in all series, so they are neither selected nor told apart by it."),
  LABEL_VALUE_IMPOSSIBLE(
      604,
      "The label \"{label}\" of \"{metric}\" {problem}.",
      "{fix}",
      "The declaration lists all values, so the condition is the same for all series."),
  MATCHER_WITHOUT_EFFECT(
      605,
      "The matcher `{matcher}` matches all values that the label \"{label}\" of \"{metric}\" can have.",
      "remove the matcher, or make it narrower",
      "A condition that is always true makes readers believe in a selection."),
  RATE_OF_OTHER(
      606,
      "`{function}` needs a counter, and \"{metric}\" is {what}.",
      "{fix}",
      "A decrease is taken for a restart of the program, so the result of anything else is wrong whenever it decreases."),
  DERIVATIVE_OF_COUNTER(
      607,
      "`{function}` needs a gauge, and \"{metric}\" is {what}.",
      "{fix}",
      "When the program restarts, a counter begins at 0 again, which looks like a large decrease."),
  COUNTER_RAW(
      608,
      "The counter \"{metric}\" is used as it is.",
      "write `rate({metric}[5m])` or `increase({metric}[1h])`",
      "A counter depends on when the program started, and begins at 0 again when it restarts."),
  RATE_AFTER_AGGREGATION(
      609,
      "`{function}` is applied to an aggregation of \"{metric}\".",
      "aggregate last: `{operator}({function}({selected}[{range}]))`",
      "When one of several programs restarts, their sum decreases, which {function} takes for a restart of all of them."),
  RATE_OF_RATE(
      610,
      "`{function}` is applied to {what}, which is not a counter.",
      "write `avg_over_time(…)`, or apply {function} to the counter",
      "A rate goes up and down, and each decrease is taken for a restart of the program."),
  QUANTILE_WITHOUT_LE(
      611,
      "`histogram_quantile` needs the label \"le\", which is not there.",
      "{fix}",
      "The bounds of the buckets are in the label \"le\", and without them the result is empty."),
  QUANTILE_OF_OTHER(
      612,
      "`histogram_quantile` needs the buckets of a histogram, and \"{metric}\" is {what}.",
      "{fix}",
      "Quantiles are estimated from all buckets; without them the result is empty or NaN."),
  QUANTILE_OUTSIDE(
      613,
      "The quantile {quantile} is not between 0 and 1.",
      "{fix}",
      "The result of a quantile below 0 or above 1 is infinite."),
  QUANTILES_AVERAGED(
      614,
      "`{function}` is applied to quantiles.",
      "{fix}",
      "The average of quantiles is not a quantile of anything, because each of them is of another number of observations."),
  COMPARISON_DECIDED(
      615,
      "The comparison is {truth} true, because {reason}.",
      "{fix}",
      "A comparison that does not depend on the value makes an alert fire always or never."),
  SIDES_NEVER_MATCH(
      616,
      "No series on the left side of `{operator}` matches one on the right side: {reason}.",
      "{fix}",
      "Two series match if all labels that are compared are the same, and without matches the result is empty."),
  UNITS_DIFFER(
      617,
      "The left side of `{operator}` is in {left}, and the right side in {right}.",
      "{fix}",
      "Numbers of different units cannot be added or compared."),
  RATIOS_AGGREGATED(
      618,
      "`{function}` is applied to ratios.",
      "divide last: `sum(…) / sum(…)`",
      "A series with few events counts as much as one with many, and one without events makes the result NaN.");

  private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

  private final int number;
  private final String message;
  private final String fix;
  private final String why;

  QueryCode(int number, String message, String fix, String why) {
    this.number = number;
    this.message = message;
    this.fix = fix;
    this.why = why;
  }

  /** The code as in messages: {@code FT601}. */
  public String id() {
    return "FT" + number;
  }

  /** The names of the blanks of the message and the fix, each once. */
  public List<String> blanks() {
    return Stream.of(message, fix, why)
        .flatMap(text -> BLANK.matcher(text).results())
        .map(blank -> blank.group(1))
        .distinct()
        .toList();
  }

  String message(List<String> arguments) {
    return filled(message, arguments);
  }

  String fix(List<String> arguments) {
    return filled(fix, arguments);
  }

  /** Why it matters. */
  public String why(List<String> arguments) {
    return filled(why, arguments);
  }

  private String filled(String text, List<String> arguments) {
    String filled = text;
    for (int at = 0; at < arguments.size(); at++) {
      filled = filled.replace("{" + blanks().get(at) + "}", arguments.get(at));
    }
    return filled;
  }
}

package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.dashboard.VariableQuery.LabelNames;
import io.forethought.processor.operations.dashboard.VariableQuery.LabelValues;
import io.forethought.processor.operations.dashboard.VariableQuery.MetricNames;
import io.forethought.processor.operations.dashboard.VariableQuery.QueryResult;
import io.forethought.processor.operations.dashboard.VariableQuery.Series;
import io.forethought.processor.operations.source.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the functions of variables. Grafana finds them with regular expressions, too. */
final class VariableQueryReader {

  private static final Pattern CALL =
      Pattern.compile(
          "\\s*(label_values|label_names|metrics|query_result)\\((.*)\\)\\s*", Pattern.DOTALL);

  /** The label is what follows the last comma outside of the selector. */
  private static final Pattern LABEL =
      Pattern.compile("(?:(.*),)?\\s*([\\w$\\[\\]{}:.-]+)\\s*", Pattern.DOTALL);

  private VariableQueryReader() {}

  static Optional<VariableQuery> read(Text query) {
    Matcher call = CALL.matcher(query.value());
    if (!call.matches()) {
      return stripped(query, 0, query.value().length()).map(Series::new);
    }
    int start = call.start(2);
    int end = call.end(2);
    Optional<Text> argument = stripped(query, start, end);
    return switch (call.group(1)) {
      case "label_values" -> labelValues(query, start, end);
      case "label_names" -> Optional.of(new LabelNames(argument));
      case "metrics" -> argument.map(MetricNames::new);
      default -> argument.map(QueryResult::new);
    };
  }

  private static Optional<VariableQuery> labelValues(Text query, int start, int end) {
    Matcher label = LABEL.matcher(query.value()).region(start, end);
    if (!label.matches()) {
      return Optional.empty();
    }
    Optional<Text> selector =
        label.start(1) < 0 ? Optional.empty() : stripped(query, label.start(1), label.end(1));
    return Optional.of(new LabelValues(selector, query.part(label.start(2), label.end(2))));
  }

  private static Optional<Text> stripped(Text text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.value().charAt(first))) {
      first++;
    }
    while (first < last && Character.isWhitespace(text.value().charAt(last - 1))) {
      last--;
    }
    return first == last ? Optional.empty() : Optional.of(text.part(first, last));
  }
}

package io.forethought.processor.operations.dashboard;

import io.forethought.processor.operations.dashboard.QueryContext.Around;
import io.forethought.processor.operations.source.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands for a variable of Grafana, so that the query can be parsed.
 *
 * @param context where the variable is
 * @param name its name
 * @param variable its declaration in the dashboard, if there is one
 * @param rest what follows it
 */
record Replacement(QueryContext context, String name, Optional<Variable> variable, String rest) {

  /** It has the prefix of metrics of Grafana, so it is not a metric of the module. */
  static final String NAME = "grafana_variable";

  private static final String MATCHER = NAME + "=~\".+\"";
  private static final String NUMBER = "1";
  private static final String DURATION = "5m";
  private static final String AGGREGATION = "sum";

  /** {@code $__rate_interval} is at least four scrape intervals, each a minute by default. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "__rate_interval", "5m",
          "__rate_interval_ms", "300000",
          "__interval", "1m",
          "__interval_ms", "60000",
          "__range", "1h",
          "__range_s", "3600",
          "__range_ms", "3600000",
          "__from", "1700000000000",
          "__to", "1700003600000");

  /** Functions with the position of their arguments that are numbers. */
  private static final Map<String, Set<Integer>> NUMBERS =
      Map.ofEntries(
          Map.entry("topk", Set.of(0)),
          Map.entry("bottomk", Set.of(0)),
          Map.entry("limitk", Set.of(0)),
          Map.entry("limit_ratio", Set.of(0)),
          Map.entry("quantile", Set.of(0)),
          Map.entry("quantile_over_time", Set.of(0)),
          Map.entry("histogram_quantile", Set.of(0)),
          Map.entry("histogram_fraction", Set.of(0, 1)),
          Map.entry("vector", Set.of(0)),
          Map.entry("clamp", Set.of(1, 2)),
          Map.entry("clamp_max", Set.of(1)),
          Map.entry("clamp_min", Set.of(1)),
          Map.entry("round", Set.of(1)),
          Map.entry("predict_linear", Set.of(1)),
          Map.entry("holt_winters", Set.of(1, 2)),
          Map.entry("double_exponential_smoothing", Set.of(1, 2)));

  /** Words after which an operand follows. */
  private static final Set<String> OPERATORS =
      Set.of("and", "or", "unless", "atan2", "bool", "by", "without", "on", "ignoring");

  /** The text that stands for the variable. */
  String text() {
    String builtIn = BUILT_IN.getOrDefault(name, "");
    if (!builtIn.isEmpty()) {
      return builtIn;
    }
    return switch (context.around()) {
      case STRING -> context.isEscaped() ? "." + NAME : NAME;
      case RANGE -> duration();
      case LABELS -> isSeparated() ? label() : ", " + label();
      case MATCHERS -> matcher();
      case EXPRESSION -> context.isOffset() ? duration() : operand();
    };
  }

  /**
   * The value of a constant, which is the same for everybody who looks at the dashboard; empty if
   * the variable is not a constant or has a value that Grafana would escape.
   */
  Optional<String> constant() {
    return variable
        .filter(each -> each.kind() == Variable.Kind.CONSTANT)
        .flatMap(Replacement::single)
        .filter(value -> context.around() != Around.STRING || value.matches("[\\w.:/-]*"));
  }

  private static Optional<String> single(Variable variable) {
    return variable.current().size() == 1
        ? variable.current().stream().map(Text::value).findFirst()
        : Optional.empty();
  }

  private boolean isSeparated() {
    return context.continuesWord() || context.last() == '(' || context.last() == ',';
  }

  /** A label cannot be matched and taken over by a group clause. */
  private String label() {
    return context.function().startsWith("group_") ? NAME + "_taken" : NAME;
  }

  private String duration() {
    boolean unitFollows = !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    boolean numberPrecedes = context.continuesWord() && context.lastWord().matches("\\d+");
    return numberPrecedes ? "m" : unitFollows ? "5" : DURATION;
  }

  private String matcher() {
    char last = context.last();
    if (last == '=' || last == '~') {
      return "\"" + NAME + "\"";
    }
    boolean named = context.continuesWord() || rest.stripLeading().matches("(?s)(\\w|=|!).*");
    if (named) {
      return NAME;
    }
    return last == '{' || last == ',' ? MATCHER : ", " + MATCHER;
  }

  private String operand() {
    String next = rest.stripLeading();
    boolean joined =
        context.continuesWord() || (!rest.isEmpty() && QueryContext.isWord(rest.charAt(0)));
    if (joined) {
      return NAME;
    }
    if (next.startsWith("(") || next.matches("(?s)(by|without)\\b.*")) {
      return current("[a-z][a-z0-9_]*").orElse(AGGREGATION);
    }
    if (isAfterOperand()) {
      return current("[-+*/%^=!<>]+|and|or|unless").orElse("+");
    }
    Optional<String> number =
        current("\\d+(\\.\\d+)?").filter(value -> !next.matches("(?s)[{\\[].*"));
    boolean needed =
        NUMBERS.getOrDefault(context.function(), Set.of()).contains(context.argument())
            || context.last() == '@';
    return number.orElse(needed ? NUMBER : NAME);
  }

  private boolean isAfterOperand() {
    String word = context.lastWord();
    return word.isEmpty() ? "])}".indexOf(context.last()) >= 0 : !OPERATORS.contains(word);
  }

  /** The current value if it looks like this. */
  private Optional<String> current(String pattern) {
    return variable.flatMap(Replacement::single).filter(value -> value.matches(pattern));
  }
}

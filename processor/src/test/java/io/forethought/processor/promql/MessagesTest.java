package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is said about wrong queries, and to which part of the text it points. */
@Tag("once")
class MessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          rate(x{a="b"}) ¦ x{a="b"} ¦ `rate` needs a range vector; this is an instant vector. Write `rate(x{a="b"}[5m])`.
          rate(sum(x)) ¦ sum(x) ¦ `rate` needs a range vector; this is an instant vector. Write a range such as `[5m]` after a selector, or a subquery such as `[5m:1m]`.
          abs(x[5m]) ¦ x[5m] ¦ `abs` needs an instant vector; this is a range vector. Write a function around it, such as `rate(x[5m])`.
          abs(1) ¦ 1 ¦ `abs` needs an instant vector; this is a scalar. Write `vector(…)` around it.
          histogram_quantile(x, y) ¦ x ¦ Argument 1 of `histogram_quantile` must be a scalar; this is an instant vector. Write a number, or `scalar(…)` around the vector.
          histogram_quantile(0.9) ¦ histogram_quantile(0.9) ¦ `histogram_quantile` needs two arguments; here it has one.
          label_replace(x, "a", b, "c", "d") ¦ b ¦ Argument 3 of `label_replace` must be a string; this is an instant vector. Write it in quotes.
          time(1) ¦ time(1) ¦ `time` needs no arguments; here it has one.
          hour(x, y) ¦ hour(x, y) ¦ `hour` needs at most one argument; here it has two.
          label_join(x) ¦ label_join(x) ¦ `label_join` needs at least three arguments; here it has one.
          info(x, y) ¦ y ¦ The second argument of `info` must be matchers in braces, such as `{__name__="build_info"}`.
          """)
  void functionsNeedTheRightArguments(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          incraese(x[5m]) ¦ incraese ¦ PromQL has no function `incraese`. Did you mean `increase`?
          Rate(x[5m]) ¦ Rate ¦ PromQL has no function `Rate`. Did you mean `rate`?
          summ(x) ¦ summ ¦ PromQL has no function `summ`. Did you mean `sum`?
          foo_bar(x) ¦ foo_bar ¦ PromQL has no function `foo_bar`.
          x adn y ¦ adn ¦ Unexpected `adn`. Did you mean `and`?
          x y ¦ y ¦ Unexpected `y`. Write an operator such as `+` or `and` before it.
          """)
  void misspelledWordsHaveAProposal(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          sum(x[5m]) ¦ x[5m] ¦ `sum` needs an instant vector; this is a range vector. Write a function around it, such as `rate(x[5m])`.
          sum x ¦ x ¦ Unexpected `x`. Write the vector of `sum` in parentheses.
          sum by a (x) ¦ a ¦ Unexpected `a`. Write the labels of `by` in parentheses.
          sum by (a) x ¦ x ¦ Unexpected `x`. Write the vector of `sum` in parentheses.
          sum(x) by (a) without (b) ¦ without ¦ Unexpected `without`. An aggregation has only one `by` or `without`.
          sum(x, y) ¦ sum(x, y) ¦ `sum` needs one argument, an instant vector; here it has two.
          topk(x) ¦ topk(x) ¦ `topk` needs two arguments, a scalar and an instant vector; here it has one.
          topk("a", x) ¦ "a" ¦ `topk` needs a scalar as its first argument; this is a string.
          sum by (a b) (x) ¦ b ¦ Unexpected `b`. Write `,` before the next label, or close the parenthesis.
          sum by ("") (x) ¦ "" ¦ The name of a label is empty.
          """)
  void aggregationsNeedTheRightArguments(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          x{a=b} ¦ b ¦ Unexpected `b`. Write the value in quotes, such as `job="api"`.
          x{a="b" ¦ { ¦ `{` is not closed.
          x{a="b" b="c"} ¦ b ¦ Unexpected `b`. Write `,` before the next matcher, or close the braces.
          x{a} ¦ } ¦ Unexpected `}`. Write `=`, `!=`, `=~` or `!~` after the label.
          x{"a"="b",,} ¦ , ¦ Unexpected `,`. Write a matcher such as `job="api"`, or close the braces.
          x{a=~"(?=b)"} ¦ "(?=b)" ¦ The regular expression `(?=b)` is not valid: `(?=` is a look-ahead, which RE2 does not have.
          x{a='b} ¦ 'b} ¦ The string has no closing `'`.
          x{a="\\q"} ¦ \\q ¦ The string has an unknown escape, `\\q`. Write `\\\\` for a backslash.
          {a=~".*"} ¦ {a=~".*"} ¦ The selector selects every series. At least one matcher must not match the empty string, such as `job=~".+"`.
          x{__name__="y"} ¦ __name__="y" ¦ The selector already has a name, `x`. Write the name either before the braces or in them.
          x{}{} ¦ { ¦ Unexpected `{`. A selector has only one pair of braces.
          x{a=“b”} ¦ “ ¦ `“` is a typographic quotation mark. Write `"`.
          x{job=$job} ¦ $job ¦ `$` is not part of PromQL. Variables such as `$job` are those of Grafana, which replaces them before Prometheus reads the query.
          """)
  void selectorsNeedMatchers(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          x[5m ¦ [ ¦ `[` is not closed.
          x[0s] ¦ 0s ¦ The duration must be greater than 0.
          x[5x] ¦ 5x ¦ `5x` is neither a number nor a duration. Write a number such as `0.5`, or a duration such as `5m`.
          x[1m1h] ¦ 1m1h ¦ `1m1h` is neither a number nor a duration. A duration has whole numbers with the units `y`, `w`, `d`, `h`, `m`, `s` and `ms`, in this order, such as `1h30m`.
          x[$__rate_interval] ¦ $__rate_interval ¦ `$` is not part of PromQL. Variables such as `$job` are those of Grafana, which replaces them before Prometheus reads the query.
          x[5s/0] ¦ / ¦ The duration is divided by 0.
          x[5m:0s] ¦ 0s ¦ The duration must be greater than 0.
          sum(x)[5m] ¦ [5m] ¦ Only a selector such as `x` can have a range. For other expressions write a subquery, such as `[5m:1m]`.
          x offset 5m[5m] ¦ [5m] ¦ Write the range before `offset`.
          (x) offset 5m ¦ offset ¦ `offset` can only follow a selector or a subquery, such as `rate(x[5m] offset 1h)`.
          x offset 1h offset 2h ¦ offset ¦ A selector has only one `offset`.
          x @ y ¦ y ¦ Unexpected `y`. Write a time after `@`: seconds since 1970, `start()` or `end()`.
          x @ 5 @ 6 ¦ @ ¦ A selector has only one `@`.
          x[5m:1m] smoothed ¦ smoothed ¦ A subquery cannot have `smoothed`.
          x anchored smoothed ¦ smoothed ¦ A selector has either `anchored` or `smoothed`.
          """)
  void rangesAndModifiersHaveTheirPlace(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          1 == 1 ¦ == ¦ A comparison of two scalars needs `bool`. Write `== bool`.
          1 and x ¦ 1 ¦ `and` needs two instant vectors; this is a scalar. Write `vector(…)` around it.
          x + bool y ¦ + ¦ `bool` can only be after a comparison; `+` is not a comparison.
          x[5m] + y ¦ x[5m] ¦ `+` needs scalars or instant vectors; this is a range vector. Write a function around it, such as `rate(x[5m])`.
          "a" + 1 ¦ "a" ¦ `+` needs scalars or instant vectors; this is a string.
          -x[5m] ¦ -x[5m] ¦ A sign can only be before a number, a scalar or an instant vector; this is a range vector. Write a function around it, such as `rate(x[5m])`.
          x + on(a) group_left(a) y ¦ a ¦ The label `a` is in `on` and in the group clause. Remove it from one of them.
          x + group_left y ¦ group_left ¦ Unexpected `group_left`. Write `on (…)` or `ignoring (…)` before it.
          x and on(a) group_left y ¦ on(a) group_left ¦ `and` always matches many series with many. Remove the group clause.
          x + on(a) ignoring(b) y ¦ ignoring ¦ Unexpected `ignoring`. An operator has only one `on` or `ignoring`.
          x > on(a) 1 ¦ on(a) ¦ Only an operator between two instant vectors can match series.
          x = 1 ¦ = ¦ Unexpected `=`. Write `==` to compare two values.
          x && y ¦ & ¦ PromQL has no `&`. Write `and` or `or`.
          x =~ "y" ¦ =~ ¦ `=~` compares a label with a regular expression. Write it in braces, such as `{job=~"api.*"}`.
          """)
  void operatorsNeedTheRightSides(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          (x ¦ ( ¦ `(` is not closed.
          x) ¦ ) ¦ Unexpected `)`. It has no left parenthesis.
          x,y ¦ , ¦ Unexpected `,`. A query is a single expression.
          () ¦ () ¦ The parentheses are empty. Write a metric, a number, a function or a parenthesis here.
          sum( ¦ ( ¦ `(` is not closed.
          sum(x,) ¦ ) ¦ Unexpected `)`. Write an argument. A comma cannot be after the last one.
          a:b(x) ¦ ( ¦ Unexpected `(`. `a:b` has a colon, so it is a metric and not a function.
          on + 1 ¦ on ¦ `on` is a keyword, and cannot be the name of a metric here.
          1e400 ¦ 1e400 ¦ The number is too large.
          0x ¦ 0x ¦ `0x` is neither a number nor a duration. Write a number such as `0.5`, or a duration such as `5m`.
          """)
  void everythingIsClosedAndNothingIsLeft(String query, String place, String message) {
    assertThat(said(query)).isEqualTo(place + ": " + message);
  }

  @Test
  void everyTypeErrorIsReportedOnceAndConsequencesAreNot() {
    assertThat(said("sum(rate(x)) + abs(y[5m]) and sum(1 == 1)"))
        .isEqualTo(
            "x: `rate` needs a range vector; this is an instant vector. Write `rate(x[5m])`.\n"
                + "y[5m]: `abs` needs an instant vector; this is a range vector. Write a function"
                + " around it, such as `rate(y[5m])`.\n"
                + "==: A comparison of two scalars needs `bool`. Write `== bool`.");
  }

  private static String said(String query) {
    return Query.parse(query).errors().stream()
        .map(error -> error.place().in(query) + ": " + error.message())
        .collect(Collectors.joining("\n"));
  }
}

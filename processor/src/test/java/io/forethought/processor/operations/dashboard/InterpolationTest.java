package io.forethought.processor.operations.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.model.FileSite;
import io.forethought.processor.operations.dashboard.Variable.Kind;
import io.forethought.processor.operations.source.QueryText;
import io.forethought.processor.operations.source.Text;
import io.forethought.processor.promql.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link Interpolation}: what stands for a variable can be parsed, and is unknown. */
@Tag("once")
class InterpolationTest {

  private static final Dashboard DASHBOARD =
      new Dashboard(
          new FileSite("f", 1, 1),
          Optional.empty(),
          List.of(),
          List.of(
              variable("job", Kind.QUERY, "api", "web"),
              variable("limit", Kind.CUSTOM, "5"),
              variable("agg", Kind.CUSTOM, "max"),
              variable("op", Kind.CUSTOM, ">"),
              variable("window", Kind.INTERVAL, "10m"),
              variable("prefix", Kind.CONSTANT, "shop"),
              variable("filter", Kind.CONSTANT, "a=\"b\""),
              variable("metric", Kind.CUSTOM, "up")),
          List.of());

  private static Variable variable(String name, Kind kind, String... values) {
    return new Variable(
        text(name), kind, List.of(), Arrays.stream(values).map(each -> text(each)).toList());
  }

  private static Text text(String value) {
    return Text.ofFile("f", value);
  }

  /** What stands for a variable is between angle quotes; {@code V} is short for the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rate(a[$__rate_interval])              | rate(a[«5m»])
          rate(a[${__rate_interval}])            | rate(a[«5m»])
          rate(a[$__interval])                   | rate(a[«1m»])
          rate(a[$__range])                      | rate(a[«1h»])
          rate(a[${__range_s}s])                 | rate(a[«3600»s])
          a * $__interval_ms / 1000              | a * «60000» / 1000
          a[[[window]]]                          | a[«5m»]
          a[$window:$__interval]                 | a[«5m»:«1m»]
          a[${n}m]                               | a[«5»m]
          a[5$unit]                              | a[5«m»]
          a offset $window                       | a offset «5m»
          a offset -$window                      | a offset -«5m»
          a{job="$job"}                          | a{job="«V»"}
          a{job=~"${job:regex}"}                 | a{job=~"«V»"}
          a{job=~'[[job]]'}                      | a{job=~'«V»'}
          a{job=~"[[job:pipe]]"}                 | a{job=~"«V»"}
          a{job=~"${job.text}.*"}                | a{job=~"«V».*"}
          a{job=~"x\\\\$job"}                    | a{job=~"x\\\\«.V»"}
          a{job="\\"$job"}                       | a{job="\\"«V»"}
          label_replace(a, "x", "$1", "y", "(.)")     | label_replace(a, "x", "$1", "y", "(.)")
          label_replace(a, "x", "${1}", "y", "(.)")   | label_replace(a, "x", "${1}", "y", "(.)")
          a{$label="x"}                          | a{«V»="x"}
          a{x_$label="x"}                        | a{x_«V»="x"}
          a{job=${job:doublequote}}              | a{job=«"V"»}
          a{$matchers}                           | a{«V=~".+"»}
          a{b="c", $matchers}                    | a{b="c", «V=~".+"»}
          a{b="c" $matchers}                     | a{b="c" «, V=~".+"»}
          sum by ($label) (a)                    | sum by («V») (a)
          sum by (le, ${label:csv}) (a)          | sum by (le, «V») (a)
          sum by (le $more) (a)                  | sum by (le «, V») (a)
          a / on ($l) group_left($m) b           | a / on («V») group_left(«V_taken») b
          $metric                                | «V»
          $metric{a="b"}                         | «V»{a="b"}
          rate(${metric}[5m])                    | rate(«V»[5m])
          ${prefix}_orders_total                 | shop_orders_total
          a{$filter}                             | a{a="b"}
          a{x="$filter"}                         | a{x="«V»"}
          http_${kind}_total                     | http_«V»_total
          topk($limit, a)                        | topk(«5», a)
          topk($k, a)                            | topk(«1», a)
          histogram_quantile($q, a)              | histogram_quantile(«1», a)
          clamp_max(a, $max)                     | clamp_max(a, «1»)
          a > $limit                             | a > «5»
          a > $threshold                         | a > «V»
          $agg(a)                                | «max»(a)
          $any by (job) (a)                      | «sum» by (job) (a)
          a $op 5                                | a «>» 5
          a $any 5                               | a «+» 5
          a and $query                           | a and «V»
          a @ $__from                            | a @ «1700000000000»
          up # $comment                          | up # $comment
          a{b="$"} + 1                           | a{b="$"} + 1
          """)
  void variablesAreReplacedByWhatCanStandThere(String query, String expected) {
    QueryText replaced = Interpolation.of(text(query), DASHBOARD);

    String marked = replaced.text().value();
    for (int i = replaced.unknown().size() - 1; i >= 0; i--) {
      QueryText.Span span = replaced.unknown().get(i);
      marked =
          marked.substring(0, span.start())
              + "«"
              + marked.substring(span.start(), span.end())
              + "»"
              + marked.substring(span.end());
    }
    assertThat(marked.replace("grafana_variable", "V")).isEqualTo(expected);
    assertThat(Query.parse(replaced.text().value()).errors()).isEmpty();
  }

  @Test
  void offsetsLeadBackToTheFile() {
    QueryText query = Interpolation.of(text("a{b=\"$job\"} > ${limit}"), DASHBOARD);

    assertThat(query.text().value()).isEqualTo("a{b=\"grafana_variable\"} > 5");
    assertThat(
            List.of(0, 4, 5, 20, 21, 22, 24, 26, 27).stream()
                .map(offset -> query.text().site(offset).column())
                .collect(Collectors.toList()))
        .containsExactly(1, 5, 6, 6, 10, 11, 13, 15, 23);
    assertThat(query.isUnknown(5, 6)).isTrue();
    assertThat(query.isUnknown(2, 22)).isTrue();
    assertThat(query.isUnknown(0, 5)).isFalse();
    assertThat(query.isUnknown(21, 26)).isFalse();
  }
}

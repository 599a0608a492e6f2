package io.forethought.processor.operations.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.operations.source.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link VariableQuery}. */
@Tag("once")
class VariableQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          label_values(job)                        | LabelValues[selector=Optional.empty, label=job]
          label_values(up, job)                    | LabelValues[selector=Optional[up], label=job]
          label_values(up{a="b,c", d="$e"} , job ) | LabelValues[selector=Optional[up{a="b,c", d="$e"}], label=job]
          label_values({a=~"x"}, $label)           | LabelValues[selector=Optional[{a=~"x"}], label=$label]
          label_names()                            | LabelNames[selector=Optional.empty]
          label_names(up)                          | LabelNames[selector=Optional[up]]
          metrics(shop_.*)                         | MetricNames[regex=shop_.*]
          query_result( topk(5, sum(up)) )         | QueryResult[query=topk(5, sum(up))]
          up{a="b"}                                | Series[selector=up{a="b"}]
          """)
  void functionsAreRead(String query, String expected) {
    assertThat(VariableQuery.of(Text.ofFile("f", query)).orElseThrow()).hasToString(expected);
  }
}

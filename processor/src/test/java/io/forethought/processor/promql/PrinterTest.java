package io.forethought.processor.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the canonical text of expressions, which is what Prometheus formats short ones to. */
@Tag("once")
class PrinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sum( x )by( a,b )                 | sum by (a, b) (x)
          SUM by() (x)                      | sum(x)
          sum without() (x)                 | sum without () (x)
          topk (5,x)                        | topk(5, x)
          x{ b='1', a!="2", }               | x{a!="2",b="1"}
          x{}                               | x
          {__name__="x"}                    | {__name__="x"}
          {"a.b", 'c d'="e"}                | {"c d"="e",__name__="a.b"}
          x{a="\\u00e9\\x41\\"\\t\\xff"}    | x{a="éA\\"\\t\\xff"}
          rate(x[ 90m ]OFFSET 60s)          | rate(x[1h30m] offset 1m)
          x[300]                            | x[5m]
          x[8d:7d] offset -36h              | x[8d:1w] offset -1d12h
          x[365d]                           | x[1y]
          x @ 10                            | x @ 10.000
          x offset 5m @ START()             | x @ start() offset 5m
          x[5m] @ end() anchored            | x[5m] anchored @ end()
          x smoothed offset 1m              | x smoothed offset 1m
          (x+y)*-2^2                        | (x + y) * -2 ^ 2
          -1^+Inf                           | -1 ^ +Inf
          inf^2                             | Inf ^ 2
          1e3 + 0x10 + 0755 + 1_000 + .5e-7 | 1000 + 16 + 493 + 1000 + 0.00000005
          x >bool on(a)group_left y         | x > bool on (a) group_left () y
          x / ignoring() y                  | x / y
          x / ignoring() group_right(b) y   | x / ignoring () group_right (b) y
          1 + on() x                        | 1 + x
          x + fill_left(5) fill_right(5) y  | x + fill (5) y
          x + fill_right(-1) y              | x + fill_right (-1) y
          time()-5m>bool 1h                 | time() - 5m > bool 1h
          x[step()*2+1m] offset (-5m)       | x[step() * 2 + 1m] offset (-5m)
          x offset -(5m)                    | x offset -(5m)
          x offset ++5m + 3                 | x offset ++5m + 3
          x offset max_of( 1m,range() )     | x offset max_of(1m, range())
          info(x,{})                        | info(x, {})
          sum by ("without", "a b") (x)     | sum by ("without", "a b") (x)
          """)
  void expressionsArePrintedInTheirCanonicalForm(String query, String printed) {
    assertThat(Printer.print(Trees.tree(query))).isEqualTo(printed);
    assertThat(Printer.print(Trees.tree(printed))).isEqualTo(printed);
    assertThat(Trees.withoutPlaces(Trees.tree(printed)))
        .isEqualTo(Trees.withoutPlaces(Trees.tree(query)));
  }
}

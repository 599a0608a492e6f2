package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that javac reports what version 1.10.0 of the Prometheus Java client exports incorrectly,
 * or rejects only at run time.
 */
class ClientLibraryTest {

  private static final String COUNTER =
      "@Counter(name = \"%s\", help = \"Orders of customers.\") CounterDataPoint a(%s);";

  static Stream<Arguments> acceptedAndExportedWrongly() {
    return Stream.of(
        counter("http-requests total!", "", "FT101"),
        counter("1abc", "", "FT101"),
        counter("日本語", "", "FT101"),
        counter("a\\nb", "", "FT101"),
        counter("__name__", "", "FT101"),
        counter("foo_bucket", "", "FT111"),
        counter("requests_total_total", "", "FT123"),
        Arguments.of(
            "@Histogram(name = \"foo_milliseconds\", help = \"Wait.\", unit = Unit.SECONDS)"
                + " DistributionDataPoint a();",
            List.of("FT106")),
        Arguments.of("@Counter(name = \"foo_paid_total\") CounterDataPoint a();", List.of("FT113")),
        counter("foo_paid_total", "@Label(name = \"a-b\") boolean a", "FT201"),
        counter("foo_paid_total", "@Label(name = \"0a\") boolean a", "FT201"),
        counter("foo_paid_total", "@Label(name = \"ü\") boolean a", "FT201"),
        counter("foo_paid_total", "@Label(name = \"le\") boolean a", "FT202"),
        Arguments.of(
            "@Histogram(help = \"Customers who stand in line.\", buckets = {1, 5})"
                + " DistributionDataPoint waiting(boolean quantile);",
            List.of("FT202")),
        Arguments.of(
            "@Histogram(help = \"Customers who stand in line.\", buckets = {5, 1, 1, 3})"
                + " DistributionDataPoint waiting();",
            List.of("FT301")),
        counter("foo_paid_total", "@Label(values = {\"a\", \"\\ud83d\"}) String a", "FT221"));
  }

  static Stream<Arguments> refusedWhenTheProgramRuns() {
    String other = "@%s(name = \"%s\", help = \"Whatever.\"%s) %sDataPoint b();";
    return Stream.of(
        counter(
            "foo_paid_total",
            "@Label(name = \"a\") boolean a, @Label(name = \"a\") boolean b",
            "FT203"),
        counter(
            "foo_paid_total",
            "@Label(name = \"a.b\") boolean a, @Label(name = \"a_b\") boolean b",
            "FT201",
            "FT203"),
        Arguments.of(
            COUNTER.formatted("foo_paid_total", "")
                + other.formatted("Counter", "foo_paid_total", "", "Counter"),
            List.of("FT115")),
        Arguments.of(
            COUNTER.formatted("foo_paid_total", "boolean express")
                + other.formatted("Counter", "foo_paid_total", "", "Counter"),
            List.of("FT115")),
        Arguments.of(
            "@Gauge(name = \"foo_paid\", help = \"Orders of customers.\") GaugeDataPoint a();"
                + other.formatted("Summary", "foo_paid", "", "Distribution"),
            List.of("FT115")),
        Arguments.of(
            "@Gauge(name = \"foo_paid_count\", help = \"Orders.\") GaugeDataPoint a();"
                + other.formatted("Summary", "foo_paid", "", "Distribution"),
            List.of("FT116")),
        Arguments.of(
            "@Gauge(name = \"http.requests\", help = \"Requests that wait.\") GaugeDataPoint a();"
                + other.formatted("Gauge", "http_requests", "", "Gauge"),
            List.of("FT101", "FT115")));
  }

  @ParameterizedTest
  @MethodSource({"acceptedAndExportedWrongly", "refusedWhenTheProgramRuns"})
  void javacTells(String declarations, List<String> codes) {
    assertThat(compile(declarations).codesAndLines())
        .extracting(found -> found.substring(0, found.indexOf(':')))
        .isEqualTo(codes);
  }

  @Test
  void wrongNumberOfLabelValuesIsAnErrorOfJavacItself() {
    CompilerRun run =
        compile(
            COUNTER.formatted("foo_paid_total", "boolean express")
                + " static void pay(Foo foo) { foo.a(true, true).inc(); }");

    assertThat(run.succeeded()).isFalse();
    assertThat(run.findings()).isEmpty();
    assertThat(run.foreignMessages()).anyMatch(message -> message.contains("cannot be applied"));
  }

  private static Arguments counter(String name, String labels, String... codes) {
    return Arguments.of(COUNTER.formatted(name, labels), List.of(codes));
  }

  private static CompilerRun compile(String declarations) {
    return CompilerCall.javac()
        .source(
            "foo.Foo",
            """
            package foo;
            import io.forethought.*;
            import io.prometheus.metrics.core.datapoints.*;
            @Metrics(namespace = "foo")
            interface Foo {
              %s
            }
            """
                .formatted(declarations))
        .run();
  }
}

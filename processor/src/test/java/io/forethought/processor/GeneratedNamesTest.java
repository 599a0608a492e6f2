package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import io.forethought.processor.testing.Exercise;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that generated classes compile and work whatever the users' classes are called. */
@Tag("once")
class GeneratedNamesTest {

  private static final String HEAD =
      """
      package shop;
      @io.forethought.Metrics(namespace = "shop")
      """;

  private static final String METHODS =
      """
        @io.forethought.Counter(help = "Orders that came in.")
        io.prometheus.metrics.core.datapoints.CounterDataPoint made(%1$s sort);
        @io.forethought.Histogram(help = "Time that it took.", unit = io.forethought.Unit.SECONDS)
        void took(@io.forethought.Amount java.time.Duration time, %1$s sort);
        @io.forethought.StateSet(help = "Whether the shop is open.", states = %1$s.class)
        void mode(%1$s sort);
      }
      """;

  private static Stream<String> names() {
    return Stream.of(
        "Catalogued",
        "Override",
        "Generated",
        "Map",
        "String",
        "Object",
        "SuppressWarnings",
        "MetricSets",
        "Instruments",
        "CounterFamily",
        "EnumLabel",
        "StateSetCell",
        "PrometheusRegistry",
        "Duration",
        "Seconds",
        "CounterDataPoint",
        "ShopMetricsImpl");
  }

  @Test
  void enumOfAnyNameIsALabel() {
    assertThat(names().filter(name -> !name.equals("ShopMetricsImpl")))
        .allSatisfy(
            name ->
                assertWorks(
                    CompilerCall.javac()
                        .source("shop." + name, "package shop; public enum " + name + " { A, B }")
                        .source("shop.ShopMetrics", set("", name))));
  }

  @Test
  void memberTypeOfAnyNameIsALabel() {
    assertThat(names())
        .allSatisfy(
            name ->
                assertWorks(
                    CompilerCall.javac()
                        .source(
                            "shop.ShopMetrics",
                            set(
                                "enum " + name + " { A, @io.forethought.LabelValue(\"c\") B }",
                                name))));
  }

  @Test
  void memberTypeHidesNoOtherClass() {
    assertThat(names())
        .allSatisfy(
            name ->
                assertWorks(
                    CompilerCall.javac()
                        .source(
                            "shop.Base",
                            "package shop; public interface Base { class " + name + " {} }")
                        .source("shop.ShopMetrics", set("extends Base", "", "boolean"))));
  }

  @Test
  void memberTypeHidesNoOuterClassOfALabel() {
    String outer = "public class Outer { public enum Kind { A, B } }";
    assertWorks(
        CompilerCall.javac()
            .source("shop.Outer", "package shop; " + outer)
            .source("shop.ShopMetrics", set("interface Outer {}", "shop.Outer.Kind")));
    assertWorks(
        CompilerCall.javac()
            .source("other.Outer", "package other; " + outer)
            .source("shop.ShopMetrics", set("interface Outer {}", "other.Outer.Kind")));
    assertWorks(
        CompilerCall.javac()
            .source("shop.Base", "package shop; public interface Base { class ShopMetrics {} }")
            .source("shop.ShopMetrics", set("extends Base", "", "boolean")));
  }

  @Test
  void memberTypeWithTheNameOfTheClassIsRejectedWhereNothingTellsThemApart() {
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "ShopMetrics",
                set("enum ShopMetricsImpl { A }", "ShopMetricsImpl").replace("package shop;", ""))
            .run();

    assertThat(run.findings()).containsExactly("error FT412 ShopMetrics.java:3:8");
    assertThat(run.foreignMessages()).isEmpty();
  }

  @Test
  void thousandMetricsOfFourLabelsAreOneSet() throws ReflectiveOperationException {
    String methods =
        IntStream.range(0, 1_000)
            .mapToObj(
                number ->
                    "@Counter(name = \"shop_door%1$d_total\", help = \"Visitors of door %1$d.\")"
                            .formatted(number)
                        + " void door%1$d(Way way, boolean first, Way next, boolean last);"
                            .formatted(number))
            .collect(Collectors.joining("\n"));
    CompilerRun run =
        CompilerCall.javac()
            .source(
                "shop.Doors",
                "package shop; import io.forethought.*; @Metrics(namespace = \"shop\")"
                    + " public interface Doors { enum Way { IN, OUT } "
                    + methods
                    + "}")
            .run();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();

    assertThat(Exercise.scrape(run.loader(), "shop.Doors"))
        .contains(
            "shop_door0_total{first=\"true\",last=\"true\",next=\"in\",way=\"in\"} 1.0",
            "shop_door999_total{first=\"true\",last=\"true\",next=\"in\",way=\"in\"} 1.0");
  }

  @Test
  void helpOfAnyTextIsJavadoc() {
    String help =
        "Ends */ and begins /* with @deprecated, <b> & {@link X}\\n"
            + "@return $L \\\\u0041 \\\\uZZZZ \\ud800";
    CompilerRun run =
        CompilerCall.javac()
            .option("-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-Aforethought.FT221=off")
            .source(
                "shop.Doors",
                """
                package shop;

                import io.forethought.*;

                /** Doors. */
                @Metrics(namespace = "shop", subsystem = "doors")
                public interface Doors {
                  /**
                   * One more visitor.
                   *
                   * @param first whether it is the first one
                   */
                  @Counter(help = "%1$s")
                  void opened(boolean first);

                  /**
                   * One more wait.
                   *
                   * @param seconds how long it took
                   * @param first whether it is the first one
                   */
                  @RenamedFrom(value = "doors_wait", until = "2027-06-30")
                  @Histogram(help = "Time that customers waited.", unit = Unit.SECONDS)
                  void waited(@Amount double seconds, boolean first);
                }
                """
                    .formatted(help))
            .run();

    assertThat(run.messages()).isEmpty();
    assertThat(run.generated().get("shop.DoorsImpl"))
        .contains(
            """
              /**
               * Ends *&#47; and begins /* with &#64;deprecated, &#60;b&#62; &#38; \
            &#123;&#64;link X&#125; &#64;return $L &#92;u0041 &#92;uZZZZ &#92;ud800
               *
               * <p>Counter: {@code shop_doors_opened_total{first}}.
               */
            """,
            """
              /**
               * Time that customers waited.
               *
               * <p>Histogram: {@code shop_doors_waited_seconds_bucket{first,le}}, \
            {@code shop_doors_waited_seconds_count{first}}, \
            {@code shop_doors_waited_seconds_sum{first}}; until 2027-06-30 also \
            {@code doors_wait_bucket{first,le}}, {@code doors_wait_count{first}}, \
            {@code doors_wait_sum{first}}.
               */
            """);
  }

  private static String set(String member, String label) {
    return set("", member, label);
  }

  private static String set(String superType, String member, String label) {
    String methods =
        label.equals("boolean")
            ? METHODS.substring(0, METHODS.indexOf("  @io.forethought.StateSet")) + "}"
            : METHODS;
    return HEAD
        + "public interface ShopMetrics "
        + superType
        + " { "
        + member
        + "\n"
        + methods.formatted(label);
  }

  private static void assertWorks(CompilerCall call) {
    CompilerRun run = call.option("-Aforethought.FT217=off").run();
    assertThat(run.succeeded()).as(run.messages().toString()).isTrue();
    try {
      assertThat(Exercise.scrape(run.loader(), "shop.ShopMetrics"))
          .contains("shop_made_total", "shop_took_seconds_bucket");
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}

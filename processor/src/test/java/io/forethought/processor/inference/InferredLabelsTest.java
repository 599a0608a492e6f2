package io.forethought.processor.inference;

import static io.forethought.processor.inference.InferredShop.infer;
import static io.forethought.processor.inference.InferredShop.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.inference.source.Sources;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests how labels of a scrape are declared. */
class InferredLabelsTest {

  @Test
  void labelsWithTheSameValuesShareAnEnum() {
    String scrape =
        """
        # HELP shop_sales_total First things.
        # TYPE shop_sales_total counter
        shop_sales_total{channel="app"} 1
        shop_sales_total{channel="web"} 1
        # HELP shop_visits_total Second things.
        # TYPE shop_visits_total counter
        shop_visits_total{channel="app"} 1
        # HELP shop_letters_total Third things.
        # TYPE shop_letters_total counter
        shop_letters_total{channel="mail"} 1
        shop_letters_total{channel="fax"} 1
        """;

    assertThat(source(scrape, "ShopMetrics"))
        .contains(
            "sales(Channel channel)", "visits(Channel channel)", "letters(ShopChannel channel)");
  }

  @Test
  void valuesThatNoEnumCanHaveAreStrings() {
    assertThat(
            source(
                """
                # HELP shop_sales_total First things.
                # TYPE shop_sales_total counter
                shop_sales_total{channel="app"} 1
                shop_sales_total{channel="all"} 1
                """,
                "ShopMetrics"))
        .contains("sales(@Label(max = 10) String channel)");
  }

  @Test
  void manySeriesGetABudget() {
    String scrape =
        "# HELP shop_sales_total First things.\n# TYPE shop_sales_total counter\n"
            + IntStream.range(0, 60)
                .mapToObj(
                    at -> "shop_sales_total{article=\"x%d-\",shelf=\"y%d-\"} 1%n".formatted(at, at))
                .collect(Collectors.joining());

    assertThat(source(scrape, "ShopMetrics"))
        .contains("@Budget(max = 8_281, reason = \"The bounds of its labels are guesses.\")")
        .contains("@Label(max = 90) String article");
  }

  @Test
  void severalLabelsLeaveRoomForMoreValues() {
    assertThat(
            source(
                """
                # HELP shop_stock Articles that can be sold.
                # TYPE shop_stock gauge
                shop_stock{article="a-",shelf="b-",house="c-",unused=""} 1
                """,
                "ShopMetrics"))
        .contains("@Label(max = 9) String article", "@Label(max = 9) String house")
        .doesNotContain("@Budget", "unused");
  }

  @Test
  void noLabelIsBoundedByWhatTheScrapeHappensToHave() {
    String many =
        "# HELP shop_steps_total Steps of orders.\n# TYPE shop_steps_total counter\n"
            + IntStream.range(0, 168)
                .mapToObj("shop_steps_total{step=\"x%d-\"} 1%n"::formatted)
                .collect(Collectors.joining());
    String few =
        """
        # HELP shop_moves_total Moves of orders.
        # TYPE shop_moves_total counter
        shop_moves_total{a="1-",b="1-",c="1-",d="1-",e="1-",f="1-",g="1-",h="1-",i="1-"} 1
        """;

    assertThat(source(many + few, "ShopMetrics"))
        .contains(
            """
              // The bound is a guess from 168 values of step.
              @Budget(max = 401, reason = "The bounds of its labels are guesses.")
            """,
            "@Label(max = 400) String step",
            "@Label(max = 2) String a")
        .doesNotContain("max = 1)");
  }

  @Test
  void labelsOfTheSameNameHaveTheSameBounds() {
    assertThat(
            source(
                """
                # HELP shop_sales_total Sold articles.
                # TYPE shop_sales_total counter
                shop_sales_total{shelf="1",box="a-"} 1
                shop_sales_total{shelf="2",box="b-"} 1
                shop_sales_total{shelf="3",box="c-"} 1
                shop_sales_total{shelf="3",box="d-"} 1
                shop_sales_total{shelf="3",box="e-"} 1
                shop_sales_total{shelf="3",box="f-"} 1
                # HELP shop_returns_total Returned articles.
                # TYPE shop_returns_total counter
                shop_returns_total{shelf="2",box="g-"} 1
                """,
                "ShopMetrics"))
        .contains(
            """
              // The bounds are guesses from 3 values of shelf and 6 of box.
            """,
            "sales(@Label(from = 1, to = 3) int shelf, @Label(max = 20) String box)",
            "returns(@Label(from = 1, to = 3) int shelf, @Label(max = 20) String box)");
  }

  @Test
  void labelsThatAllSeriesHaveAreThoseOfTheTarget() {
    String text =
        IntStream.range(0, 5)
            .mapToObj(
                at ->
                    "# HELP shop_a%1$d What it is.%n# TYPE shop_a%1$d gauge%nshop_a%1$d{region=\"eu\"} 1%n"
                        .formatted(at))
            .collect(Collectors.joining());
    Inferred inferred = infer(text);

    assertThat(Sources.of(inferred).get(0).text()).contains("GaugeDataPoint a0();");
    assertThat(inferred.ofTarget()).containsExactly(Map.entry("region", "eu"));
    assertThat(infer(text + "shop_b 1\n").ofTarget()).isEmpty();
    assertThat(infer("shop_a{region=\"eu\"} 1\n").ofTarget()).isEmpty();
  }

  @Test
  void aParameterMayBeCalledState() {
    assertThat(
            source(
                """
                # HELP shop_orders Open orders.
                # TYPE shop_orders gauge
                shop_orders{state="new"} 1
                shop_orders{state="paid"} 1
                """,
                "ShopMetrics"))
        .contains("orders(State state)");
  }

  @Test
  void manyBucketsAreMentioned() {
    String buckets =
        IntStream.range(0, 31)
            .mapToObj("shop_wait_seconds_bucket{le=\"%d\"} 1%n"::formatted)
            .collect(Collectors.joining());

    assertThat(
            source(
                "# HELP shop_wait_seconds Waiting.\n# TYPE shop_wait_seconds histogram\n" + buckets,
                "ShopMetrics"))
        .contains(
            "// Each combination of labels has 31 buckets; kind = HistogramKind.NATIVE needs none");
  }
}

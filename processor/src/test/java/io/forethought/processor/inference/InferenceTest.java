package io.forethought.processor.inference;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.source.Sources;
import io.forethought.processor.model.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InferenceTest {

  @Test
  void setsAreNamedAfterTheWordsThatNamesHaveInCommon() {
    String scrape =
        gauges(
            "shop_orders_open shop_orders_late shop_mails_waiting shop_mails_late shop_stock"
                + " shop_carts_open shop_theme bank_accounts_open bank_rate_of_day load");

    assertThat(sets(scrape))
        .containsExactly(
            "OtherMetrics  : load",
            "BankMetrics bank : accountsOpen rateOfDay",
            "ShopMetrics shop : stock cartsOpen theme",
            "MailMetrics shop mails: waiting late",
            "OrderMetrics shop orders: open late");
  }

  @Test
  void sameWordsBelowTwoNamespacesGetBothNames() {
    String words = "a_open a_late b_open b_late c_open c_late d_open";
    String scrape =
        gauges("shop_" + words.replace(" ", " shop_") + " bank_" + words.replace(" ", " bank_"));

    assertThat(sets(scrape))
        .contains("BankAMetrics bank a: open late", "ShopAMetrics shop a: open late");
  }

  @Test
  void methodsNeverHaveKeywordsAsNames() {
    assertThat(sets(gauges("shop_class shop_wait shop_2xx shop_new_seconds")))
        .containsExactly("ShopMetrics shop : shopClass shopWait shop2xx newSeconds");
  }

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
        .contains("@Budget(max = 3_721, reason = \"It had 60 samples.\")")
        .contains("@Label(max = 60) String article");
  }

  @Test
  void whatForethoughtRecordsItselfIsNotDeclared() {
    Inferred inferred =
        new Inference("shop", "2027-06-30", Set.of()).of(Page.of("forethought-sample").scrape());

    assertThat(inferred.sets())
        .extracting(set -> set.namespace().value())
        .containsOnly("shop")
        .hasSize(4);
    assertThat(inferred.warnings()).isEmpty();
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
  void aLetterIsNotTakenForAUnit() {
    assertThat(
            source(
                """
                # HELP shop_plan_b_total Orders that a second warehouse packed.
                # TYPE shop_plan_b_total counter
                shop_plan_b_total 1
                """,
                "ShopMetrics"))
        .contains("@Suppress(value = \"FT107\"", "CounterDataPoint planB();");
  }

  @Test
  void anOldNameIsNotKeptIfAnotherMetricHasIt() {
    Inferred inferred =
        infer(
            """
            # HELP shop_open_gauge Whether customers can order.
            # TYPE shop_open_gauge gauge
            shop_open_gauge 1
            # HELP shop_open Open orders of all customers.
            # TYPE shop_open gauge
            shop_open 1
            """);

    assertThat(Sources.of(inferred).get(0).text())
        .contains("@Suppress(value = \"FT108\"", "GaugeDataPoint openGauge();")
        .doesNotContain("@RenamedFrom");
  }

  private static String gauges(String names) {
    return List.of(names.split(" ")).stream()
        .map(name -> "# HELP %s What it is.%n# TYPE %s gauge%n%s 1%n".formatted(name, name, name))
        .collect(Collectors.joining());
  }

  private static List<String> sets(String scrape) {
    return infer(scrape).sets().stream()
        .map(
            set ->
                set.type().nested()
                    + " "
                    + set.namespace().value()
                    + " "
                    + set.subsystem().value()
                    + ": "
                    + set.metrics().stream()
                        .map(metric -> metric.method())
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  private static String source(String scrape, String type) {
    return Sources.of(infer(scrape)).stream()
        .filter(file -> file.type().nested().equals(type))
        .map(SourceFile::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesThatAreTakenAreNotUsed() throws MalformedScrapeException {
    String scrape =
        """
        # HELP shop_sales_total Things that the shop sold.
        # TYPE shop_sales_total counter
        shop_sales_total{channel="app"} 1
        shop_sales_total{channel="web"} 1
        """;
    Inference inference =
        new Inference("shop", "2027-06-30", Set.of(), Set.of("ShopMetrics", "Channel"));

    assertThat(Sources.of(inference.of(Scrape.read(scrape))))
        .map(file -> file.type().nested())
        .containsExactly("ShopMetricSet", "ShopChannel");
  }

  private static Inferred infer(String scrape) {
    try {
      return new Inference("shop", "2027-06-30", Set.of()).of(Scrape.read(scrape));
    } catch (MalformedScrapeException e) {
      throw new IllegalStateException(e);
    }
  }
}

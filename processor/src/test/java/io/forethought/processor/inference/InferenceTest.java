package io.forethought.processor.inference;

import static io.forethought.processor.inference.InferredShop.gauges;
import static io.forethought.processor.inference.InferredShop.sets;
import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.exposition.MalformedScrapeException;
import io.forethought.processor.exposition.Scrape;
import io.forethought.processor.inference.source.Sources;
import java.util.Set;
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
  void namesAreFollowedToTheEndOfWhatTheyHaveInCommon() {
    assertThat(
            sets(
                gauges(
                    "org_apache_cassandra_reads org_apache_cassandra_writes myApp_logins"
                        + " myApp_logouts oldest_mail last_mail")))
        .containsExactly(
            "ShopMetrics  : oldestMail lastMail",
            "AppMetrics my app: logins logouts",
            "ApacheCassandraMetrics org apache_cassandra: reads writes");
  }

  @Test
  void setsThatDifferInThePluralOnlyAreNamedAsTheyAreSpelled() {
    String words = "_open _late _lost _sent _read _seen";
    assertThat(
            sets(
                gauges(
                    ("mq_queue" + words.replace(" ", " mq_queue") + " mq_queues")
                        + words.replace(" ", " mq_queues")
                        + " mq_batches_a mq_batches_b mq_timeseries_a mq_timeseries_b")))
        .extracting(set -> set.substring(0, set.indexOf(' ')))
        .containsExactly("BatchMetrics", "MqQueueMetrics", "MqQueuesMetrics", "TimeseriesMetrics");
  }

  @Test
  void methodsNeverHaveKeywordsAsNames() {
    assertThat(sets(gauges("shop_class shop_wait shop_2xx shop_new_seconds")))
        .containsExactly("ShopMetrics shop : shopClass shopWait shop2xx newSeconds");
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
}

package io.forethought.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls generated decorators. The calls are in {@code Trial.java}. */
class MeasuredMethodsTest {

  private static final Path SOURCES = Path.of("src/test/resources/methods");

  private static ClassLoader loader;

  @BeforeAll
  static void compile() throws Exception {
    CompilerCall call = CompilerCall.javac();
    call.source("parcels.ParcelService", Files.readString(SOURCES.resolve("ParcelService.java")));
    for (String name :
        List.of(
            "OrderService",
            "Trial",
            "Feed",
            "FeedTrial",
            "Warehouse",
            "WarehouseTrial",
            "Desk",
            "DeskTrial",
            "Parcels",
            "ParcelsTrial")) {
      call.source("shop." + name, Files.readString(SOURCES.resolve(name + ".java")));
    }
    CompilerRun run = call.run();
    assertThat(run.messages()).isEmpty();
    loader = run.loader();
  }

  @Test
  void resultsArePassedOnAndCallsAreRecorded() throws Exception {
    assertThat(call("results"))
        .containsExactly(
            "VIP!",
            "7",
            """
            shop_order_service_cancel_calls_total{reason="2"} 2.0
            shop_order_service_take_seconds_count{order_type="vip",outcome="success"} 1
            """);
  }

  @Test
  void theSameExceptionsLeaveAndAreCountedByTheirTypes() throws Exception {
    assertThat(call("exceptions"))
        .containsExactly(
            """
            shop_order_service_take_exceptions_total{exception="IOException",order_type="standard"} 2.0
            shop_order_service_take_exceptions_total{exception="PaymentDeclined",order_type="standard"} 1.0
            shop_order_service_take_exceptions_total{exception="_other",order_type="standard"} 1.0
            shop_order_service_take_seconds_count{order_type="standard",outcome="failure"} 4
            """);
  }

  @Test
  void theCallEndsWithItsStage() throws Exception {
    assertThat(call("stages"))
        .containsExactly(
            """
            shop_order_service_report_in_progress{format="pdf"} 1.0
            """,
            """
            shop_order_service_report_exceptions_total{format="html"} 1.0
            shop_order_service_report_seconds_count{format="html",outcome="canceled"} 1
            shop_order_service_report_seconds_count{format="html",outcome="failure"} 1
            shop_order_service_report_seconds_count{format="pdf",outcome="success"} 2
            """);
  }

  @Test
  void aMetricSetThatFailsBreaksNoCall() throws Exception {
    assertThat(call("failures")).containsExactly("VIP!", "done");
  }

  @Test
  void aCallThatReturnsItsResultAllocatesNothing() throws Exception {
    assertThat(call("allocations")).containsExactly("0");
  }

  @Test
  void valuesOfResultsAreLabels() throws Exception {
    assertThat(call("DeskTrial", "results"))
        .containsExactly(
            """
            shop_desk_sell_calls_total{large="_other"} 2.0
            shop_desk_sell_calls_total{large="false"} 1.0
            shop_desk_sell_calls_total{large="true"} 1.0
            shop_desk_sell_seconds_count{outcome="failure",status="_other"} 1
            shop_desk_sell_seconds_count{outcome="success",status="_other"} 2
            shop_desk_sell_seconds_count{outcome="success",status="refused"} 1
            """);
  }

  @Test
  void valuesOfResultsThatComeLaterAreLabels() throws Exception {
    assertThat(call("DeskTrial", "subscriptions"))
        .containsExactly(
            """
            shop_desk_preorder_calls_total{in_store="false",status="paid"} 1.0
            shop_desk_preorder_calls_total{in_store="true",status="_other"} 1.0
            shop_desk_preorder_seconds_count{in_store="false",status="paid"} 1
            shop_desk_preorder_seconds_count{in_store="true",status="_other"} 1
            """);
  }

  @Test
  void callsAreRecordedInMetricsOfOtherSets() throws Exception {
    assertThat(call("DeskTrial", "totals"))
        .containsExactly(
            """
            shop_desks_refused_total{exception="IllegalStateException"} 1.0
            shop_desks_served_seconds_count{outcome="failure",status="_other",urgent="false"} 1
            shop_desks_served_seconds_count{outcome="success",status="paid",urgent="false"} 1
            shop_desks_served_seconds_count{outcome="success",status="paid",urgent="true"} 1
            """);
  }

  @Test
  void aSubclassRecordsItsCallsEvenThoseOfItself() throws Exception {
    assertThat(call("WarehouseTrial", "calls"))
        .containsExactly(
            "2",
            """
            shop_warehouse_count_calls_total 1.0
            shop_warehouse_store_exceptions_total{exception="IllegalStateException",fragile="true"} 1.0
            shop_warehouse_store_seconds_count{fragile="false",outcome="success"} 1
            shop_warehouse_store_seconds_count{fragile="true",outcome="failure"} 1
            """);
  }

  @Test
  void aSubclassHasTheConstructorsOfItsSuperclass() throws Exception {
    assertThat(call("WarehouseTrial", "constructors"))
        .containsExactly(
            "constructor",
            "2",
            "empty",
            """
            shop_warehouse_prepare_calls_total 1.0
            """);
  }

  @Test
  void aDeserializedObjectRecordsNothing() throws Exception {
    assertThat(call("WarehouseTrial", "serialization"))
        .containsExactly(
            "2",
            """
            shop_warehouse_count_calls_total 1.0
            shop_warehouse_store_seconds_count{fragile="false",outcome="success"} 1
            """);
  }

  @Test
  void anInterfaceOfALibraryIsMeasured() throws Exception {
    assertThat(call("ParcelsTrial", "calls"))
        .containsExactly(
            "STANDARD 4",
            "depot [4]",
            "2",
            "none",
            """
            shop_parcels_location_calls_total{exact="true"} 1.0
            shop_parcels_send_exceptions_total{exception="IOException",speed="express"} 1.0
            shop_parcels_send_seconds_count{outcome="failure",speed="express"} 1
            shop_parcels_send_seconds_count{outcome="success",speed="standard"} 1
            """);
  }

  @Test
  void aDurationHasTheDeclaredBucketsAndExemplars() throws Exception {
    assertThat(call("ParcelsTrial", "durations"))
        .containsExactly("classic true", "native true", "request 7");
  }

  @Test
  void eachSubscriptionOfAMonoIsACall() throws Exception {
    assertThat(call("FeedTrial", "monos"))
        .containsExactly(
            "",
            """
            shop_feed_quote_in_progress{value="true"} 1.0
            """,
            "quote",
            "quote",
            "true",
            "no quote",
            """
            shop_feed_quote_exceptions_total{exception="IOException",value="true"} 1.0
            shop_feed_quote_exceptions_total{exception="_other",value="false"} 1.0
            shop_feed_quote_seconds_count{outcome="canceled",value="true"} 1
            shop_feed_quote_seconds_count{outcome="failure",value="false"} 1
            shop_feed_quote_seconds_count{outcome="failure",value="true"} 1
            shop_feed_quote_seconds_count{outcome="success",value="true"} 2
            """);
  }

  @Test
  void aFluxEndsWithItsLastItem() throws Exception {
    assertThat(call("FeedTrial", "fluxes"))
        .containsExactly(
            "[1]",
            "[2.5]",
            "broken",
            "[1]",
            """
            shop_feed_prices_calls_total 3.0
            shop_feed_prices_exceptions_total 1.0
            """);
  }

  @Test
  void aUniEndsWithItsItem() throws Exception {
    assertThat(call("FeedTrial", "unis"))
        .containsExactly(
            "later",
            "broken",
            """
            shop_feed_later_seconds_count{outcome="canceled"} 1
            shop_feed_later_seconds_count{outcome="failure"} 1
            shop_feed_later_seconds_count{outcome="success"} 1
            """);
  }

  @Test
  void aMultiEndsWithItsLastItem() throws Exception {
    assertThat(call("FeedTrial", "multis"))
        .containsExactly(
            "1",
            "2",
            "broken",
            "1",
            """
            shop_feed_numbers_calls_total 3.0
            shop_feed_numbers_exceptions_total 1.0
            """);
  }

  private static List<Object> call(String method) throws Exception {
    return call("Trial", method);
  }

  private static List<Object> call(String name, String method) throws Exception {
    Class<?> trial = Class.forName("shop." + name, true, loader);
    Object object = trial.getDeclaredConstructor().newInstance();
    return List.copyOf((List<?>) trial.getMethod(method).invoke(object));
  }
}

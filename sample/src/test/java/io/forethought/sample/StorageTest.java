package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.sample.storage.Place;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** What the shop keeps, and what the metrics say about it. */
@Tag("once")
class StorageTest {

  private static final String ORDER =
      "type=express&provider=stripe&user_type=premium&line=teapot:2&line=cup:1";

  /** Of the server, which would else delete its files while it stops. */
  @TempDir private Path folder;

  @Test
  void rowsOfModelsAreCountedWhenTheyAreCommitted() throws Exception {
    try (TestShop shop = TestShop.beforeTheVisit()) {
      Rows before = Rows.now();

      Web.send("POST", shop.at("orders"), ORDER);
      Web.send("POST", shop.at("orders"), ORDER + "&line=unicorn:1");
      Web.send("DELETE", shop.at("orders/1"), "");

      assertThat(Rows.now().since(before)).isEqualTo(new Rows(1, 1, 4));
    }
  }

  @Test
  void withoutAServerEverythingIsKeptInTheProcess() throws Exception {
    try (TestShop shop = TestShop.beforeTheVisit()) {
      Web.get(shop.at("stock/teapot"));
      Web.get(shop.at("stock/teapot"));

      await()
          .untilAsserted(
              () ->
                  assertThat(shop.metrics())
                      .contains(
                          "\ncache_get_hits_total{backend=\"caffeine\",cache=\"offers\"} 1.0\n",
                          "\ncache_get_misses_total{backend=\"caffeine\",cache=\"offers\"} 1.0\n",
                          "\ndb_execute_total{alias=\"shop\",vendor=\"h2\"} ",
                          "\ndb_pool_connections_max{alias=\"shop\"} 10.0\n",
                          "\nmigrations_applied{connection=\"shop\"} 4.0\n",
                          "\nmigrations_unapplied{connection=\"shop\"} 0.0\n"));
    }
  }

  @Test
  void skippedMigrationIsTold() throws Exception {
    Place forgetful = new Place(Place.here("skipped").database(), Optional.empty(), false);
    try (TestShop shop = TestShop.in(forgetful)) {
      assertThat(Web.send("POST", shop.at("orders"), ORDER).statusCode()).isEqualTo(201);
      await()
          .untilAsserted(
              () ->
                  assertThat(shop.metrics())
                      .contains(
                          "\nmigrations_applied{connection=\"shop\"} 3.0\n",
                          "\nmigrations_unapplied{connection=\"shop\"} 1.0\n"));
    }
  }

  @Test
  void shopOutlivesItsRedisAndTellsOfItsPostgres() throws Exception {
    int port = freePort();
    RedisServer redis = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
    redis.start();
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false).start();
    Place place =
        new Place(
            postgres.getJdbcUrl("postgres", "postgres"),
            Optional.of("redis://localhost:" + port),
            true);
    try {
      double pending = visit(place);
      try (TestShop shop = TestShop.in(place)) {
        assertThat(Samples.of(shop.metrics()).sum("shop_orders_pending")).isEqualTo(pending);

        redis.stop();
        assertThat(Web.get(shop.at("stock/teapot")).statusCode()).isEqualTo(200);
        assertThat(shop.metrics())
            .contains("\ncache_get_fail_total{backend=\"redisson\",cache=\"offers\"} 1.0\n");

        postgres.close();
        HttpResponse<String> refused = Web.send("POST", shop.at("orders"), ORDER);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(500);
        assertThat(refused.body()).contains("Server Error").doesNotContain("Exception", "JDBC");
        assertThat(shop.metrics())
            .contains("\nshop_mode{shop_mode=\"open\"} 1\n", "vendor=\"postgresql\"")
            .satisfies(page -> assertThat(failures(Samples.of(page))).isPositive());
      }
    } finally {
      redis.stop();
      postgres.close();
    }
  }

  /** The server is gone in the middle of a query, or before there is a connection. */
  private static double failures(Samples samples) {
    return samples.sum("db_errors_total") + samples.sum("db_new_connection_errors_total");
  }

  /** How many orders wait for their payment when the visitor has gone. */
  private static double visit(Place place) throws IOException, InterruptedException {
    try (TestShop shop = TestShop.in(place)) {
      shop.visit();
      Web.send("PUT", shop.at("stock/teapot"), "pieces=5");
      Web.send("PUT", shop.at("stock/cup"), "pieces=5");
      Web.send("POST", shop.at("orders"), ORDER);
      Samples samples = Samples.of(shop.metrics());
      assertThat(samples.sum("cache_get_hits_total")).isPositive();
      assertThat(samples.sum("shop_orders_created_total"))
          .isEqualTo(
              samples.sum("shop_payments_settled_total")
                  + samples.sum("shop_orders_cancelled_total")
                  + samples.sum("shop_orders_pending"));
      return samples.sum("shop_orders_pending");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      return socket.getLocalPort();
    }
  }

  /** Rows of orders that came and changed, and rows of items that changed. */
  private record Rows(double ordersInserted, double ordersUpdated, double itemsUpdated) {

    static Rows now() {
      String page = Scrape.text(PrometheusRegistry.defaultRegistry);
      return new Rows(
          value(page, "model_inserts_total{model=\"order\"}"),
          value(page, "model_updates_total{model=\"order\"}"),
          value(page, "model_updates_total{model=\"item\"}"));
    }

    Rows since(Rows before) {
      return new Rows(
          ordersInserted - before.ordersInserted,
          ordersUpdated - before.ordersUpdated,
          itemsUpdated - before.itemsUpdated);
    }

    private static double value(String page, String series) {
      return page.lines()
          .filter(line -> line.startsWith(series + " "))
          .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
          .findFirst()
          .orElseThrow();
    }
  }
}

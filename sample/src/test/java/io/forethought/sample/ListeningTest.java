package io.forethought.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.forethought.sample.payments.SimulatedGateway;
import io.forethought.sample.storage.Place;
import io.forethought.sample.web.Listening;
import io.forethought.sample.web.ShopServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListeningTest {

  @Test
  void metricsOnAPortOfTheirOwnAreNotOnThatOfTheShop() throws Exception {
    try (ShopServer shop = open(0)) {
      HttpResponse<String> metrics = Web.get(shop.metricsAddress());

      assertThat(metrics.statusCode()).isEqualTo(200);
      assertThat(metrics.body()).contains("\nshop_mode{shop_mode=\"open\"} 1\n");
      assertThat(shop.metricsAddress().getPort()).isNotEqualTo(shop.address().getPort());
      assertThat(Web.get(shop.address().resolve("metrics")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void takenPortForTheMetricsIsReported() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = other.getLocalPort();

      assertThatIOException().isThrownBy(() -> open(taken));
    }
  }

  @Test
  void messagesNameBothPorts() {
    assertThat(Listening.on("localhost", 8080)).hasToString("localhost:8080");
    assertThat(new Listening("localhost", 8080, OptionalInt.of(9400)))
        .hasToString("localhost:8080 or on port 9400 for the metrics");
  }

  private static ShopServer open(int metricsPort) throws IOException {
    return ShopServer.open(
        new Listening("localhost", 0, OptionalInt.of(metricsPort)),
        Place.here("listening" + metricsPort),
        new SimulatedGateway(new Random(2), Duration.ZERO),
        new PrometheusRegistry());
  }
}
